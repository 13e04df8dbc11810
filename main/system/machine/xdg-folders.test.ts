import { describe, expect, test } from 'vitest';
import { xdgDataFolders, xdgFolder } from './xdg-folders';

test.each(['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR'] as const)(
  '%s counts as an absolute path alone',
  (name) => {
    expect(xdgFolder({ [name]: '/home/ada/.x' }, name)).toBe('/home/ada/.x');
    for (const value of [undefined, '', '.', 'relative', './relative', '../up', '~/.x', 'C:\\x'])
      expect(xdgFolder({ [name]: value }, name), value).toBeUndefined();
  },
);

describe('data of programs lies', () => {
  const usual = ['/home/ada/.local/share', '/usr/local/share', '/usr/share'];

  test.each<[string, Record<string, string>, string[]]>([
    ['in the usual places where none is named', {}, usual],
    ['in the usual places where they are named emptily', { XDG_DATA_HOME: '', XDG_DATA_DIRS: '' }, usual],
    [
      'in the usual places where none that is named is absolute',
      { XDG_DATA_HOME: 'a', XDG_DATA_DIRS: 'b:./c:' },
      usual,
    ],
    ['where it is named', { XDG_DATA_HOME: '/a', XDG_DATA_DIRS: '/b:/c' }, ['/a', '/b', '/c']],
    ['in those alone that are absolute', { XDG_DATA_HOME: '/a', XDG_DATA_DIRS: 'b:/c::./d' }, ['/a', '/c']],
  ])('%s', (_where, env, folders) => {
    expect(xdgDataFolders(env, '/home/ada')).toEqual(folders);
  });
});
