import { expect, test } from 'vitest';
import { sessionBusSockets } from './bus-address';

test.each([
  ['unix:path=/run/user/1000/bus', ['/run/user/1000/bus']],
  ['unix:path=/tmp/dbus-p2fC,guid=69766b49bbcb5fe002ce36876b071a22', ['/tmp/dbus-p2fC']],
  ['unix:abstract=/tmp/dbus-x,guid=1', ['\0/tmp/dbus-x']],
  ['unix:path=/tmp/a%20b%3bc', ['/tmp/a b;c']],
  ['tcp:host=localhost,port=1;unix:path=/one;unix:path=/two', ['/one', '/two']],
  ['autolaunch:', []],
  ['unix:tmpdir=/tmp', []],
  ['unix:path=%zz', []],
  ['nonsense', []],
])('%s names the sockets %j', (address, sockets) => {
  expect(sessionBusSockets({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: '/run/user/1000' })).toEqual(sockets);
});

test.each([
  [{ XDG_RUNTIME_DIR: '/run/user/1000' }, ['/run/user/1000/bus']],
  [{ DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: '/run/user/1000' }, ['/run/user/1000/bus']],
  [{ XDG_RUNTIME_DIR: 'relative' }, []],
  [{}, []],
])('without an address, %j has it where systemd puts it: %j', (env, sockets) => {
  expect(sessionBusSockets(env)).toEqual(sockets);
});
