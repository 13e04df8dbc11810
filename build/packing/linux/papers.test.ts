import { describe, expect, it } from 'vitest';
import { type About, copyright, debianChangelog, metainfo, rpmChangelog } from './papers';

const about: About = {
  id: 'org.example.tool',
  name: 'tool',
  product: 'The Tool',
  description: 'Screws & nails',
  homepage: 'https://example.org/tool',
  author: { name: 'Jo Smith', email: 'jo@example.org' },
  licence: 'MIT License\n\nCopyright (c) 2026 Jo Smith\n\nFirst paragraph.\n\nSecond paragraph.\n',
  releases: [
    { version: '0.2.0', date: '2026-03-09', changes: ['Faster.', `${'A long word or two '.repeat(6)}at the end.`] },
    { version: '0.1.0', date: '2026-01-31', changes: ['Smaller <than> before.'] },
  ],
};

describe('what a package for Linux carries beside the program', () => {
  it('tells software centres of every release, with what XML reserves written so that it reads back', () => {
    const written = metainfo(about);

    expect(written).toContain('<p>Screws &amp; nails.</p>');
    expect(written).toContain('<release version="0.1.0" date="2026-01-31">');
    expect(written).toContain('<li>Smaller &lt;than&gt; before.</li>');
    expect(written).toContain('<launchable type="desktop-id">org.example.tool.desktop</launchable>');
  });

  it('states the licence in Debian’s form, with a dot for an empty line', () => {
    expect(copyright(about)).toMatch(
      /Copyright: 2026 Jo Smith\nLicense: MIT\n First paragraph\.\n \.\n Second paragraph\.\n$/,
    );
  });

  it('tells Debian of each release, in lines that a terminal shows whole', () => {
    const written = debianChangelog(about, 3);

    expect(written).toContain('tool (0.2.0-3) unstable; urgency=medium\n\n  * Faster.\n  * A long');
    expect(written).toContain('\n -- Jo Smith <jo@example.org>  Sat, 31 Jan 2026 12:00:00 +0000\n');
    expect(Math.max(...written.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('tells rpm of each release', () => {
    expect(rpmChangelog(about, 1)).toContain('* Mon Mar 09 2026 Jo Smith <jo@example.org> - 0.2.0-1\n- Faster.\n');
  });
});
