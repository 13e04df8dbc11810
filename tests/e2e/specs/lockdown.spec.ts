import { text } from '../../../shared/text';
import { expect, test } from '../fixtures/desk';
import { turnTo } from '../fixtures/request';

test('the page is sandboxed, isolated and has no Node', async ({ desk }) => {
  const { app, window } = await desk.launch();
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in the public types: the preferences as Chromium got them.
    const known: unknown = contents && 'getLastWebPreferences' in contents ? contents.getLastWebPreferences : undefined;
    return typeof known === 'function' ? known.call(contents) : undefined;
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(await window.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis))).toEqual(
    [],
  );
});

test('the bridge offers a call and a listener, and nothing else', async ({ desk }) => {
  const { window } = await desk.launch();
  expect(await window.evaluate(() => Object.keys(lifeline).toSorted())).toEqual(['call', 'on']);
});

test('no page needs a style element, which its policy would refuse', { tag: '@drawn' }, async ({ desk }) => {
  const { window } = await desk.launch();
  await turnTo(window, text.nav.settings);
  // The library's own widgets would bring one.
  await expect(window.locator('[data-react-aria-pressable]').first()).toBeVisible();
  expect(await window.evaluate(() => document.querySelectorAll('style').length)).toBe(0);
});

test('nothing is loaded from anywhere else', { tag: '@drawn' }, async ({ desk }) => {
  desk.tolerate(/Content Security Policy/, /Refused to/, /TrustedScriptURL/);
  const { window } = await desk.launch();
  const outcomes = await window.evaluate(async () => {
    const loads = (tag: 'img' | 'script', source: string) =>
      new Promise<string>((resolve) => {
        const element = document.createElement(tag);
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('refused');
        try {
          element.src = source;
        } catch {
          resolve('refused');
        }
        document.body.append(element);
      });
    return [
      await fetch('https://example.com/').then(
        () => 'loaded',
        () => 'refused',
      ),
      await fetch('file:///etc/hostname').then(
        () => 'loaded',
        () => 'refused',
      ),
      await loads('img', 'https://example.com/a.png'),
      await loads('script', 'https://example.com/a.js'),
      await fetch('lifeline://program/../../package.json').then(
        (reply) => (reply.ok ? 'loaded' : 'refused'),
        () => 'refused',
      ),
    ];
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
});

test('the page opens no dialog of the system by itself, and reaches into no frame that could', async ({ desk }) => {
  desk.tolerate(/Ignored call to/);
  const { window } = await desk.launch();
  const reached = await window.evaluate(() => {
    alert('x');
    confirm('x');
    print();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    try {
      return typeof frame.contentWindow?.alert;
    } catch {
      return 'nothing';
    }
  });
  expect(reached).toBe('nothing');
  const ignored = () =>
    desk.record.notes().filter(({ kind, text }) => kind === 'console' && text.startsWith('Ignored call to')).length;
  await expect.poll(ignored, { message: 'each of them is ignored' }).toBe(3);
});

test('main sends no request to the network', async ({ desk }) => {
  const { app } = await desk.launch();
  const outcome = await app.evaluate(({ session }) =>
    session.defaultSession.fetch('https://example.com/').then(
      () => 'sent',
      (error: unknown) => String(error),
    ),
  );
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('no switch on the command line leads to a name or past the proxy that is nowhere', async ({ desk }) => {
  const { app } = await desk.launch({
    args: [
      '--host-resolver-rules=MAP * 127.0.0.1',
      '--proxy-server=127.0.0.1:1',
      '--proxy-bypass-list=*',
      '--no-proxy-server',
    ],
  });
  const found = await app.evaluate(async ({ session }) => {
    const own = session.defaultSession;
    const proxies = ['https://example.org/', 'http://127.0.0.1:1/'].map((url) => own.resolveProxy(url));
    const name = own.resolveHost('example.org').then(
      () => 'found',
      () => 'not found',
    );
    return [...(await Promise.all(proxies)), await name];
  });
  expect(found).toEqual(['SOCKS5 nowhere.invalid:9', 'SOCKS5 nowhere.invalid:9', 'not found']);
});

test('no process of its own waits for a network on Linux', async ({ desk }) => {
  test.skip(process.platform !== 'linux', 'Elsewhere Chromium gives its network code a sandbox, which is kept.');
  const { app } = await desk.launch();
  const services = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ serviceName }) => serviceName),
  );
  expect(services).not.toContain('network.mojom.NetworkService');
});

test('the window goes nowhere and opens nothing', async ({ desk }) => {
  desk.tolerate(/Blocked opening/);
  const { app, window } = await desk.launch();
  const before = window.url();
  const after = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const asked = new Promise((resolve) => contents?.once('will-navigate', resolve));
    await contents?.executeJavaScript(
      "open('https://example.com/'); location.href = 'https://example.com/'; undefined",
    );
    await asked;
    return { url: contents?.getURL(), windows: BrowserWindow.getAllWindows().length };
  });
  expect(after).toEqual({ url: before, windows: 1 });
  await desk.handlers.expectNothing(window);
});

test('every permission is denied', async ({ desk }) => {
  const { window } = await desk.launch();
  const states = await window.evaluate(() =>
    Promise.all(
      (['geolocation', 'notifications', 'camera', 'microphone'] as const).map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    ),
  );
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});

test('a message of a foreign frame is not heard', async ({ desk }) => {
  const { app: program } = await desk.launch();
  const reply = await program.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await foreign.loadURL('about:blank');
    const answer = await foreign.webContents.executeJavaScript("lifeline.call('pin.reveal', undefined)");
    foreign.destroy();
    return answer;
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'foreign-sender' } });
});

test('a message of a wrong shape, of no known name or of 50 MB gets a typed error', async ({ desk }) => {
  const { window } = await desk.launch();
  const codes = await window.evaluate(async () => {
    const ask = async (name: string, request: unknown) => {
      const result = await lifeline.call(name as 'state.read', request as undefined);
      return result.ok ? 'done' : result.error.code;
    };
    return [
      await ask('no.such.call', undefined),
      await ask('__proto__', undefined),
      await ask('call.dial', { line: 7 }),
      await ask('call.dial', { line: 'germany', despiteDoubt: true, url: 'https://example.com' }),
      await ask('settings.change', { company: 'x'.repeat(50_000_000) }),
      await ask('pin.keep', { pin: 'x'.repeat(50_000_000), privilegedConfirmed: true }),
    ];
  });
  expect(codes).toEqual(['unknown-call', 'unknown-call', 'bad-request', 'bad-request', 'oversized', 'oversized']);
});
