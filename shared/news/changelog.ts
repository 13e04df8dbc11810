/** What changed in one version. */
export interface Release {
  readonly version: string;
  /** Day of the release, ISO 8601. */
  readonly date: string;
  readonly changes: readonly string[];
}

/**
 * Reads the changelog: a heading `## 1.2.3 (2026-01-31)` for each version, the newest first, and below it one bullet for
 * each change, which may go on over several lines.
 */
export function readChangelog(markdown: string): readonly Release[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [, version = '', date = ''] = /^(\S+) \((\d{4}-\d\d-\d\d)\)\s*$/m.exec(section) ?? [];
      const changes = section
        .split(/^- /m)
        .slice(1)
        .map((change) => change.trim().replaceAll(/\s+/g, ' '));
      return version === '' ? [] : [{ version, date, changes }];
    });
}

const parts = (version: string) => version.split(/[.+-]/).slice(0, 3).map(Number);

/** Whether a version (Semantic Versioning, without regard to pre-releases) is newer than another. */
export function isNewer(version: string, than: string): boolean {
  const other = parts(than);
  const apart = parts(version).map((part, place) => part - (other[place] ?? 0));
  return (apart.find((each) => each !== 0) ?? 0) > 0;
}
