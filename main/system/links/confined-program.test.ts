import { describe, expect, test } from 'vitest';
import { type DesktopEntry, execWords, seesNoHiddenFolder, visibleParent } from './confined-program';

/** An entry with this `Exec` and other lines, at its usual place unless said otherwise. */
function entry(exec: string, { file = '/usr/share/applications/mail.desktop', lines = '', program = '' } = {}) {
  const content = `[Desktop Entry]\nType=Application\nName=Mail\nExec=${exec}\n${lines}`;
  return { file, content, program: program || (execWords(content)[0] ?? '') } satisfies DesktopEntry;
}

const flatpak = '/usr/bin/flatpak run --branch=stable --arch=x86_64 --command=thunderbird';

describe('a mail program that sees no hidden folder', () => {
  test.each<[string, DesktopEntry]>([
    [
      'a snap, as snapd writes its entry',
      entry('env BAMF_DESKTOP_FILE_HINT=/var/lib/snapd/desktop/applications/a_a.desktop /snap/bin/thunderbird %u', {
        file: '/var/lib/snapd/desktop/applications/thunderbird_thunderbird.desktop',
        lines: 'X-SnapInstanceName=thunderbird\n',
      }),
    ],
    [
      'a snap by the place of its entry',
      entry('thunderbird %u', { file: '/var/lib/snapd/desktop/applications/a.desktop' }),
    ],
    ['a snap by the key of its entry', entry('thunderbird %u', { lines: 'X-SnapInstanceName=thunderbird' })],
    ['a snap by its program', entry('/snap/bin/thunderbird %u')],
    ['a snap on systems with another folder', entry('/var/lib/snapd/snap/bin/thunderbird %u')],
    ['a snap by what its program leads to', entry('thunderbird %u', { program: '/usr/bin/snap' })],
    ['a snap behind env', entry('/usr/bin/env -i LANG=C /snap/bin/thunderbird')],
    ['a snap in quotes', entry('"/snap/bin/thunderbird" %u')],
    ['a snap that is run by name', entry('snap run thunderbird %u')],
    ['a flatpak that is handed nothing', entry(`${flatpak} org.mozilla.Thunderbird %u`)],
    [
      'a flatpak of the person’s own that is handed nothing',
      entry('mail', { file: '/home/me/.local/share/flatpak/exports/share/applications/org.a.desktop' }),
    ],
    ['a flatpak by its key', entry('mail %u', { lines: 'X-Flatpak=org.mozilla.Thunderbird\n' })],
    ['a flatpak by its wrapper', entry('/var/lib/flatpak/exports/bin/org.mozilla.Thunderbird %u')],
  ])('%s', (_what, found) => {
    expect(seesNoHiddenFolder(found)).toBe(true);
  });
});

describe('a mail program that sees the draft file where it is', () => {
  test.each<[string, DesktopEntry]>([
    ['one of the system', entry('thunderbird %u', { program: '/usr/bin/thunderbird' })],
    ['one whose name only begins so', entry('/opt/snapmail/bin/snapmail %u')],
    ['one with a folder of that name in its arguments', entry('mail --profile /snap/bin %u')],
    [
      'one whose other action is a snap',
      entry('mail %u', { lines: '\n[Desktop Action b]\nExec=/snap/bin/b\nX-Flatpak=b\n' }),
    ],
    ['one behind env alone', entry('env GDK_BACKEND=x11 claws-mail %u', { program: '/usr/bin/claws-mail' })],
    [
      'a flatpak that is handed the file',
      entry(`${flatpak} --file-forwarding org.mozilla.Thunderbird @@u %u @@`, {
        file: '/var/lib/flatpak/exports/share/applications/org.mozilla.Thunderbird.desktop',
        lines: 'X-Flatpak=org.mozilla.Thunderbird\n',
      }),
    ],
    ['an entry that says nothing', { file: '/usr/share/applications/a.desktop', content: '', program: '' }],
  ])('%s', (_what, found) => {
    expect(seesNoHiddenFolder(found)).toBe(false);
  });
});

test.each([
  ['/home/me/Downloads', '/home/me/Downloads'],
  ['/home/me/Telechargements', '/home/me/Telechargements'],
  ['/home/me/.downloads', '/home/me'],
  ['/home/me/.local/down', '/home/me'],
  ['/data/downloads', '/home/me'],
  ['/home/melanie/Downloads', '/home/me'],
  ['/home/me', '/home/me'],
])('with downloads in %s its files go to %s', (downloads, parent) => {
  expect(visibleParent('/home/me', downloads)).toBe(parent);
});

test('a folder that lies in a hidden one altogether is judged from the home folder on', () => {
  expect(visibleParent('/srv/.homes/me', '/srv/.homes/me/Downloads')).toBe('/srv/.homes/me/Downloads');
});
