import { expect, test } from 'vitest';
import { text } from '../../shared/text';
import { wordFailure } from '../../shared/text/word-failure';
import { ownArguments, readCommandLine, refusedSwitches } from './command-line';

test.each([
  [[], 'window'],
  [['--palette'], 'palette'],
  [['--hidden'], 'hidden'],
  [['--palette', '--hidden'], 'palette'],
  [['--dial'], 'dial:nearest'],
  [['--dial=new-zealand'], 'dial:new-zealand'],
  [['--dial=germany-2'], 'dial:germany-2'],
  [['--dial', 'germany'], 'dial:germany'],
  [['--dial', '--hidden', 'germany-2'], 'dial:germany-2'],
  [['--dial', '--', 'germany'], 'dial:germany'],
  [['--dial', '--dial=uk'], 'dial:uk'],
  [['--hidden', '--dial=uk', '--palette'], 'dial:uk'],
  [['--hidden', '--dial'], 'dial:nearest'],
])('%j opens the program', (args, opening) => {
  expect(readCommandLine(args)).toEqual({ ok: true, value: { kind: 'open', opening, ignored: [] } });
});

test.each([
  [['--version'], { kind: 'version' }],
  [['--help'], { kind: 'help' }],
  [['--lookup'], { kind: 'lookup', query: '', form: 'text' }],
  [['--lookup', 'new', 'zealand'], { kind: 'lookup', query: 'new zealand', form: 'text' }],
  [['--lookup=nz', '--json'], { kind: 'lookup', query: 'nz', form: 'json' }],
  [['--json', '--lookup', 'uk'], { kind: 'lookup', query: 'uk', form: 'json' }],
  [['--lookup', '--', '--49'], { kind: 'lookup', query: '--49', form: 'text' }],
  [['--export-text', 'support.txt'], { kind: 'export-text', file: 'support.txt', product: '' }],
  [['--export-text=/tmp/support.txt'], { kind: 'export-text', file: '/tmp/support.txt', product: '' }],
  [['--export-text', '-'], { kind: 'export-text', file: '-', product: '' }],
  [['--export-text', '-', 'Contoso', 'Vault'], { kind: 'export-text', file: '-', product: 'Contoso Vault' }],
  [['--lookup', '\u001b[31m'], { kind: 'lookup', query: '\u001b[31m', form: 'text' }],
])('%j is understood', (args, command) => {
  expect(readCommandLine(args)).toEqual({ ok: true, value: command });
});

test.each([
  '--user-data-dir=/tmp/desk',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-gpu-compositing',
  '--ozone-platform=x11',
  '--ozone-platform-hint=auto',
  '--enable-features=UseOzonePlatform',
  '--password-store=gnome-libsecret',
  '--force-device-scale-factor=1.5',
  '--lang=de',
  '--inspect=0',
  '--inspect-brk=9229',
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--enable-logging=stderr',
  '--js-flags=--expose-gc',
])('%s is left to the runtime', (option) => {
  expect(readCommandLine([option, '--palette'])).toEqual({
    ok: true,
    value: { kind: 'open', opening: 'palette', ignored: [] },
  });
});

test.each([
  '--updated',
  '--xdg-portal-required-version=4',
  '--squirrel-firstrun',
  '--relaunch-delay=1',
  '--sm-client-id=10f5',
  '-session',
  '-psn_0_774316',
  '/prefetch:1',
  '--type=unknown',
  '--pallete',
  '--dial=+4969667737597',
  '--dial=https://example.com',
  '--dial=',
  '--Lookup',
  '-h',
  '-',
  '---',
  '--=',
  'germany',
  'notes.txt',
  'file:///home/me/notes.txt',
  'https://example.com/',
  'tel:+4969667737597',
])('%s, which nobody here knows, opens the window and is named', (argument) => {
  expect(readCommandLine([argument])).toEqual({
    ok: true,
    value: { kind: 'open', opening: 'window', ignored: [argument] },
  });
});

test.each([['+4969667737597'], ['Germany'], ['notes.txt'], ['/prefetch:1'], ['--hidden', 'notes.txt'], ['']])(
  '--dial with what is no place calls nobody: %j',
  (...words) => {
    expect(readCommandLine(['--dial', ...words])).toEqual({
      ok: true,
      value: {
        kind: 'open',
        opening: 'window',
        ignored: ['--dial', ...words].filter((word) => !['', '--hidden'].includes(word)),
      },
    });
  },
);

test('words behind a place are named', () => {
  expect(readCommandLine(['--dial', 'germany', 'germany', 'now'])).toEqual({
    ok: true,
    value: { kind: 'open', opening: 'dial:germany', ignored: ['germany', 'now'] },
  });
});

test('a value that an option does not take is named, and the option still counts', () => {
  expect(readCommandLine(['--hidden=yes', '--updated'])).toEqual({
    ok: true,
    value: { kind: 'open', opening: 'hidden', ignored: ['--hidden=yes', '--updated'] },
  });
});

test('behind a double dash nothing is an option', () => {
  expect(readCommandLine(['--', '--lookup', '--no-sandbox'])).toEqual({
    ok: true,
    value: { kind: 'open', opening: 'window', ignored: ['--lookup', '--no-sandbox'] },
  });
});

test.each([
  [['--lookup', 'uk', '--ring'], text.terminal.unknownOption('--ring')],
  [['--version', '--updated'], text.terminal.unknownOption('--updated')],
  [['--help', '-h'], text.terminal.unknownOption('-h')],
  [['--lookup', 'uk', '--no-sandboxes'], text.terminal.unknownOption('--no-sandboxes')],
  [['--lookup', 'uk', '--json=yes'], text.terminal.takesNoValue('--json')],
  [['--lookup', 'uk', '--version'], text.terminal.oneAtATime('--lookup, --version')],
  [['--lookup', 'uk', '--palette'], text.terminal.oneAtATime('--palette, --lookup')],
  [['--json'], text.terminal.jsonAlone],
  [['--json', 'uk'], text.terminal.jsonAlone],
  [['--version', 'germany'], text.terminal.strayWord('germany')],
])('%j means the terminal and is answered with what is wrong', (args, message) => {
  const read = readCommandLine(args);
  expect(read).toMatchObject({ ok: false, error: { code: 'usage' } });
  expect(read.ok ? '' : wordFailure(read.error)).toContain(message);
});

const hostile = ['--\u001b]0;owned\u0007', '\u001b[2J', `--${'x'.repeat(100_000)}`, '--\u202egnp', '\u2028'];

test.each(hostile)('what a terminal would obey is spelled out where it is refused: %j', (argument) => {
  const read = readCommandLine(['--version', argument]);
  const message = read.ok ? '' : wordFailure(read.error);
  expect(message).not.toBe('');
  expect(message).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
  expect(message.length).toBeLessThan(200);
});

test.each(hostile)('and where it is ignored: %j', (argument) => {
  const read = readCommandLine([argument]);
  const ignored = read.ok && read.value.kind === 'open' ? read.value.ignored.join() : '';
  expect(ignored).not.toBe('');
  expect(ignored).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
  expect(ignored.length).toBeLessThan(200);
});

test.each([
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '-remote-debugging-port=9222',
  '--remote-allow-origins=*',
  '--inspect',
  '--inspect-brk=0',
  '--inspect-port=1',
  '--js-flags=--expose-gc',
  '--load-extension=/tmp/x',
  '--disable-extensions-except=/tmp/x',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--host-rules=MAP * 127.0.0.1',
  '--proxy-server=127.0.0.1:1',
  '--proxy-pac-url=http://x',
  '--no-proxy-server',
  '--unsafely-treat-insecure-origin-as-secure=http://x',
  '--user-agent=x',
  '--ignore-certificate-errors',
  '--allow-file-access-from-files',
  '--renderer-cmd-prefix=xterm -e',
  '--gpu-launcher=sh',
  '--utility-cmd-prefix=sh',
  '--browser-subprocess-path=/tmp/x',
  '--single-process',
  '--enable-blink-features=X',
  '--disable-seccomp-filter-sandbox',
  '--ssl-key-log-file=/tmp/keys',
  '--log-net-log=/tmp/net',
  '--auth-server-allowlist=*',
  '--custom-devtools-frontend=file:///tmp',
])('a packaged program does not start with %s', (argument) => {
  expect(refusedSwitches(['--palette', argument], 'linux')).toEqual([argument]);
});

test('on Windows a slash and capitals make a switch too', () => {
  expect(refusedSwitches(['/Remote-Debugging-Port=9222'], 'win32')).toEqual(['/Remote-Debugging-Port=9222']);
  expect(refusedSwitches(['/remote-debugging-port=9222'], 'linux')).toEqual([]);
});

test.each([
  '--no-sandbox',
  '--user-data-dir=/inspect',
  '--updated',
  '--xdg-portal-required-version=4',
  '--hidden',
  '--lookup',
  '--disable-gpu',
  '--ozone-platform=x11',
  '--password-store=basic',
  '-session',
  '/home/me/remote-debugging-port',
])('%s is not refused', (argument) => {
  expect(refusedSwitches([argument], 'linux')).toEqual([]);
});

test('behind a double dash nothing is a switch', () => {
  expect(refusedSwitches(['--', '--inspect'], 'linux')).toEqual([]);
});

test('a packaged program reads all its arguments', () => {
  expect(ownArguments(['/opt/alm-lifeline', '--lookup', 'uk'], true)).toEqual(['--lookup', 'uk']);
});

test('from source, the folder that Electron runs is no argument of the program', () => {
  expect(ownArguments(['/electron', '--no-sandbox', '/program', '--lookup', 'uk'], false)).toEqual([
    '--no-sandbox',
    '--lookup',
    'uk',
  ]);
});
