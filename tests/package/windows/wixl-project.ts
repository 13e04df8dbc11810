import path from 'node:path';

/** A row of an MSI's table `Environment`: https://learn.microsoft.com/en-us/windows/win32/msi/environment-table */
export interface EnvironmentRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly component: string;
}

/** Replaces, and stops where there is nothing to replace: then electron-builder writes something else than it did. */
function replaced(text: string, what: RegExp, by: (...groups: string[]) => string): string {
  let found = false;
  const result = text.replace(what, (_whole, ...groups: string[]) => {
    found = true;
    return by(...groups);
  });
  if (!found) throw new Error(`The project of the MSI has nothing like ${what}.`);
  return result;
}

/** The id of the folder that a component names, or else of the program's own. */
const folderOf = (component: string) => /^<Component Directory="([^"]+)"/.exec(component)?.[1] ?? 'APPLICATIONFOLDER';

/** The files, in one group for each folder: wixl knows no folder of a component, and of a group only outside the product. */
function groupsOf(components: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [index, component] of components.entries()) {
    const withId = component
      // WiX makes up ids, and with `-arch x64` 64-bit components.
      .replace(/^<Component(?: Directory="[^"]+")?>/, `<Component Id="component${index}" Guid="*" Win64="yes">`)
      .replace(/^<Component Id="CommandOnPath"/, '$& Win64="yes"')
      .replace(/<File (?![^>]* Id=)/, `<File Id="file${index}" `);
    const folder = folderOf(component);
    groups.set(folder, [...(groups.get(folder) ?? []), withId]);
  }
  return groups;
}

/**
 * electron-builder's project of an MSI as `wixl` can read it. What wixl has no word for is left out, and so not tested:
 * that a version may replace the same version, the AppUserModelID of the shortcut, files that are read-only, and that the
 * only feature can't be deselected. {@link environmentRows} are left out too, and added to the MSI afterwards.
 *
 * @param project WiX source, as electron-builder writes it
 * @param workingFolder where wixl is started: it knows no absolute paths of other files
 */
export function projectForWixl(project: string, workingFolder: string): string {
  let components: readonly string[] = [];
  let source = replaced(project, /<ComponentGroup [^>]*>(.*)<\/ComponentGroup>/s, (group = '') => {
    components = group.match(/<Component[ >].*?<\/Component>/gs) ?? [];
    return '';
  });
  const groups = groupsOf(components);
  const groupsSource = [...groups].map(
    ([folder, each]) => `<ComponentGroup Id="in.${folder}" Directory="${folder}">${each.join('\n')}</ComponentGroup>`,
  );
  source = replaced(source, /<ComponentGroupRef [^>]*>/, () =>
    [...groups.keys()].map((folder) => `<ComponentGroupRef Id="in.${folder}"/>`).join(''),
  );
  source = replaced(source, /<\/Product>/, () => `</Product><Fragment>${groupsSource.join('\n')}</Fragment>`);
  source = replaced(
    source,
    /http:\/\/wixtoolset\.org\/schemas\/v4\/wxs/,
    () => 'http://schemas.microsoft.com/wix/2006/wi',
  );
  // A folder inside another, in WiX's short way of writing.
  source = replaced(
    source,
    /<Directory Id="([^"]+)" Name="APPLICATIONFOLDER:\\([^"\\]+)\\"\/>/g,
    (id, name) => `<DirectoryRef Id="APPLICATIONFOLDER"><Directory Id="${id}" Name="${name}"/></DirectoryRef>`,
  );
  source = replaced(source, /<!\[CDATA\[(.*?)\]\]>/g, (text = '') =>
    text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  // electron-builder has it from wine's drive Z.
  source = replaced(source, /SourceFile="Z:\\([^"]+)"/, (file = '') => {
    return `SourceFile="${path.relative(workingFolder, `/${file.replaceAll('\\', '/')}`)}"`;
  });
  source = source.replace(/<Environment [^>]*>/g, '');
  source = replaced(source, /<ShortcutProperty [^>]*>/g, () => '');
  source = replaced(source, / ReadOnly="yes"/g, () => '');
  source = replaced(source, / Absent="disallow"/, () => '');
  return replaced(source, / AllowSameVersionUpgrades="yes"/, () => '');
}

/**
 * The rows that WiX would make of the project's `Environment`.
 *
 * @throws {Error} for one that does anything else than adding to everybody's variable until it is uninstalled
 */
export function environmentRows(project: string): readonly EnvironmentRow[] {
  return [...project.matchAll(/<Component Id="([^"]+)"(?:(?!<\/Component>).)*?<Environment ([^>]*)\/>/gs)].map(
    ([, component = '', attributes = '']) => {
      const { Id, Name, Value, ...how } = Object.fromEntries(
        [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      );
      const asked = JSON.stringify(how);
      if (asked !== '{"Action":"set","Part":"last","Permanent":"no","System":"yes"}') {
        throw new Error(`This asks for another row in the table Environment: ${asked}`);
      }
      // Set, remove when uninstalled, everybody's; and after what is there.
      return { id: Id ?? '', name: `=-*${Name}`, value: `[~];${Value}`, component };
    },
  );
}
