import { writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { readPolicy } from '../../shared/policy/read-policy';
import { registryFile } from '../../shared/policy/registry-file';
import { emptyFolder } from '../../tests/fixtures/empty-folder';
import { managedPreferences } from './managed-preferences';
import { isListed, registryPolicy } from './registry';
import type { RunTool, ToolAnswer } from './run-tool';

const printed = (out: string, status = 0): ToolAnswer => ({ status, out: Buffer.from(out) });

/** macOS with some preference files, by their path: their owner, and their content as JSON, or nothing that may be looked at. */
function aMac(files: Readonly<Record<string, { readonly owner?: string; readonly json: string } | 'closed'>>): RunTool {
  return async (command, args) => {
    const path = args.at(-1) ?? '';
    if (command.endsWith('ls')) {
      const names = Object.keys(files).filter((each) => posix.dirname(each) === path);
      return printed(names.map((each) => `${posix.basename(each)}\n`).join(''), names.length > 0 ? 0 : 1);
    }
    const file = files[path];
    if (file === undefined || file === 'closed') return printed('', 1);
    return command.endsWith('plutil') ? printed(file.json) : printed(`${file.owner ?? '0'}\n`);
  };
}

const computerFile = '/Library/Managed Preferences/org.example.plist';
const personFile = '/Library/Managed Preferences/ada/org.example.plist';

test('on macOS the computer’s managed preferences count over the person’s, value by value', async () => {
  const run = aMac({
    [computerFile]: { json: '{"PayloadVersion":1,"locked":{"company":"Contoso"}}' },
    [personFile]: { json: '{"locked":{"company":"Other","country":"DE"},"helpText":"Ask us."}' },
  });
  const found = await managedPreferences('org.example', 'ada', run).ask();
  expect(readPolicy(found.state === 'read' ? found.raw : undefined)).toMatchObject({
    policy: { locked: { company: 'Contoso', country: 'DE' }, helpText: 'Ask us.' },
    problems: [],
  });
});

test('on macOS preferences that the system does not own are ignored, and those that nobody manages are none', async () => {
  const foreign = aMac({ [computerFile]: { owner: '501', json: '{}' } });
  expect(await managedPreferences('org.example', 'ada', foreign).ask()).toMatchObject({ code: 'not-trusted' });
  expect(await managedPreferences('org.example', 'ada', aMac({})).ask()).toEqual({ state: 'none' });
});

test('on macOS preferences that may not be looked at are not taken for none', async () => {
  const closed = aMac({ [computerFile]: 'closed', [personFile]: { json: '{}' } });
  expect(await managedPreferences('org.example', 'ada', closed).ask()).toMatchObject({ code: 'no-permission' });
  const silent: RunTool = async (command) => (command.endsWith('ls') ? 'no-answer' : printed('', 1));
  expect(await managedPreferences('org.example', 'ada', silent).ask()).toMatchObject({ code: 'no-answer' });
});

/** How a registry refuses: one key, all of them as an administrator has forbidden its tools, or none. */
type Refuses = 'nothing' | 'the key' | 'everything';

const longNames: Readonly<Record<string, string>> = { HKLM: 'HKEY_LOCAL_MACHINE', HKCU: 'HKEY_CURRENT_USER' };

/** Windows with one exported key a hive, as UTF-16. Whatever goes wrong, its tool ends with 1. */
function aRegistry(hives: Readonly<Record<string, string>>, refuses: Refuses = 'nothing', hasPolicies = true): RunTool {
  return async (command, args) => {
    const [what, key = '', file = ''] = args;
    const hive = key.slice(0, 4);
    const content = hives[hive];
    if (!/[\\/]System32[\\/]reg\.exe$/.test(command) || refuses === 'everything') return printed('', 1);
    if (what === 'query') {
      if (key.endsWith('Policies') && !hasPolicies) return printed('', 1);
      const own = content !== undefined && key.endsWith('Policies') ? ['ALM Lifeline'] : [];
      const keys = key.endsWith('Software') ? ['Microsoft', ...(hasPolicies ? ['Policies'] : [])] : ['Adobe', ...own];
      const lines = keys.map((name) => `${longNames[hive]}${key.slice(4)}\\${name}`);
      return printed(`\r\n${lines.join('\r\n')}\r\n`);
    }
    if (content === undefined || refuses === 'the key') return printed('', 1);
    writeFileSync(file, Buffer.from(content, 'utf16le'));
    return printed('The operation completed successfully.');
  };
}

const policy = {
  organisation: 'Bärenbräu “IT”',
  locked: { company: 'C:\\Contoso "Ltd"', savesPin: false, journalDays: 3650 },
  preset: { country: 'DE', outsideLine: '0' },
  helpText: 'Ask us first.\nThen the vendor.',
  guides: { folder: '\\\\server\\share\\guides', files: ['C:\\a.json', 'C:\\b.json'], builtIn: true },
};

test('on Windows what the registry file says is read back as it was', async () => {
  const source = registryPolicy('C:\\Windows', emptyFolder(), aRegistry({ HKLM: registryFile(policy) }));
  const found = await source.ask();
  expect(readPolicy(found.state === 'read' ? found.raw : undefined)).toEqual({
    policy: { contact: {}, senderDomain: '', ...policy },
    problems: [],
  });
});

test('on Windows long values go on in the next line, and values of types that no policy has are named', async () => {
  const exported = [
    '\uFEFFWindows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\ALM Lifeline]',
    '"helpText"=hex(7):4f,00,6e,00,65,00,00,00,\\',
    '  54,00,77,00,6f,00,00,00,00,00',
    '"organisation"=hex(2):49,00,54,00,00,00',
    '"blob"=hex:00,01',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\ALM Lifeline\\locked]',
    '"savesPin"=dword:00000000',
    '"clipboardSeconds"=hex(b):1e,00,00,00,00,00,00,00',
    '',
  ].join('\r\n');
  const found = await registryPolicy('C:\\Windows', emptyFolder(), aRegistry({ HKLM: exported })).ask();
  expect(readPolicy(found.state === 'read' ? found.raw : undefined)).toMatchObject({
    policy: { helpText: 'One\nTwo', organisation: 'IT', locked: { savesPin: false } },
    problems: [{ field: 'locked.clipboardSeconds' }, { field: 'blob', code: 'unknown' }],
  });
});

test('on Windows a text goes on over line breaks to its closing quote, and one without is named', async () => {
  const exported = [
    '\uFEFFWindows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\ALM Lifeline]',
    '@="Two',
    '[lines]"',
    '"helpText"="Have your asset number ready: \\"A\\\\',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Other]',
    'dword:00000001',
    'We call together."',
    '"senderDomain"="contoso.example',
    '"organisation"="Contoso IT"',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\ALM Lifeline\\locked]',
    '"company"="Contoso',
    'Ltd"',
    '',
  ].join('\r\n');
  const found = await registryPolicy('C:\\Windows', emptyFolder(), aRegistry({ HKLM: exported })).ask();
  const { policy: read, problems } = readPolicy(found.state === 'read' ? found.raw : undefined) ?? {};
  expect(read).toMatchObject({
    organisation: 'Contoso IT',
    locked: {},
    helpText:
      'Have your asset number ready: "A\\\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Other]\ndword:00000001\nWe call together.',
  });
  expect(problems?.map(({ field }) => field).toSorted()).toEqual(['locked.company', 'senderDomain']);
});

test('on Windows the computer counts before the person, and no key is no policy', async () => {
  const hives = {
    HKLM: registryFile({ locked: { company: 'A' } }),
    HKCU: registryFile({ locked: { company: 'B', country: 'DE' } }),
  };
  const both = await registryPolicy('C:\\Windows', emptyFolder(), aRegistry(hives)).ask();
  expect(both).toEqual({ state: 'read', raw: { locked: { company: 'A', country: 'DE' } } });
  expect(await registryPolicy('C:\\Windows', emptyFolder(), aRegistry({})).ask()).toEqual({ state: 'none' });
});

test('a key counts as listed by its whole path alone, whatever its case, and not by a value or by a key within', () => {
  const key = 'HKLM\\Software\\Policies\\ALM Lifeline';
  const listed = (...lines: readonly string[]) => isListed(`\r\n${lines.join('\r\n')}\r\n`, key);
  expect(listed('HKEY_LOCAL_MACHINE\\Software\\Policies\\Adobe')).toBe(false);
  expect(listed('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\ALM Lifeline')).toBe(true);
  expect(listed('HKEY_LOCAL_MACHINE\\Software\\Policies\\ALM Lifeline 2')).toBe(false);
  expect(listed('    path    REG_SZ    \\Software\\Policies\\ALM Lifeline')).toBe(false);
});

test('on Windows a key that may not be read is not taken for none, and where none is listed there is none', async () => {
  const hives = { HKLM: registryFile({ locked: { company: 'A' } }) };
  const ask = (run: RunTool) => registryPolicy('C:\\Windows', emptyFolder(), run).ask();
  expect(await ask(aRegistry(hives, 'the key'))).toMatchObject({ state: 'unusable', code: 'no-permission' });
  expect(await ask(aRegistry(hives, 'everything'))).toMatchObject({ state: 'unusable', code: 'no-permission' });
  expect(await ask(aRegistry({}, 'the key'))).toEqual({ state: 'none' });
  expect(await ask(aRegistry({}, 'nothing', false))).toEqual({ state: 'none' });
});

test('while nobody knows what the computer’s policy says, the person’s does not count alone', async () => {
  const mac = aMac({ [computerFile]: { json: '{"locked":' }, [personFile]: { json: '{"locked":{"company":"B"}}' } });
  expect(await managedPreferences('org.example', 'ada', mac).ask()).toMatchObject({ code: 'not-json' });
  const windows = aRegistry({ HKCU: registryFile({ locked: { company: 'B' } }) });
  const silent: RunTool = async (command, args) => (args[1]?.startsWith('HKLM') ? 'no-answer' : windows(command, args));
  expect(await registryPolicy('C:\\Windows', emptyFolder(), silent).ask()).toMatchObject({ code: 'no-answer' });
});

test('what is broken of the person’s leaves the computer’s in force', async () => {
  const mac = aMac({ [computerFile]: { json: '{"locked":{"company":"A"}}' }, [personFile]: { json: '[' } });
  expect(await managedPreferences('org.example', 'ada', mac).ask()).toEqual({
    state: 'read',
    raw: { locked: { company: 'A' } },
  });
});
