import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { text } from '../../../shared/text';
import { type Desk, expect, test } from '../fixtures/desk';
import { startBeside } from '../fixtures/other-start';

test.skip(process.platform !== 'linux', 'Only Linux has these buses and displays.');

/** Session buses that are none: what each does with a client. */
const buses: Readonly<Record<string, (client: Socket) => void>> = {
  'closes at once': (client) => client.destroy(),
  'never answers': () => undefined,
  'answers nonsense': (client) => client.once('data', () => client.write('\0nonsense\r\n'.repeat(50))),
  'lets in and closes': (client) =>
    client.on('data', (data) => {
      if (data.includes('AUTH')) client.write('OK 1234deadbeef1234deadbeef12345678\r\n');
      else client.destroy();
    }),
  'lets in and never answers': (client) =>
    client.on('data', (data) => {
      if (data.includes('AUTH')) client.write('OK 1234deadbeef1234deadbeef12345678\r\n');
    }),
};

async function openBus(desk: Desk, meet: (client: Socket) => void): Promise<{ address: string; server: Server }> {
  const path = join(desk.places.runtime, 'broken-bus');
  const server = createServer((client) => {
    client.on('error', () => client.destroy());
    meet(client);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return { address: `unix:path=${path}`, server };
}

for (const [name, meet] of Object.entries(buses)) {
  test(`with a session bus that ${name} it opens, dials, and says so`, async ({ desk }) => {
    const { address, server } = await openBus(desk, meet);
    const { window } = await desk.launch({ env: { DBUS_SESSION_BUS_ADDRESS: address } });
    await expect(window.getByRole('alert').getByText(text.startingUp.brokenBus)).toBeVisible();
    await window.getByRole('button', { name: 'Call Germany' }).click();
    expect(await desk.handlers.next()).toBe('tel:+4969667737597');
    server.close();
  });
}

for (const address of ['unix:path=/nowhere/at/all', 'nonsense', '']) {
  test(`with the bus address “${address}” it opens`, async ({ desk }) => {
    const { window } = await desk.launch({ env: { DBUS_SESSION_BUS_ADDRESS: address } });
    await expect(window.getByRole('button', { name: 'Call Germany' })).toBeVisible();
  });
}

for (const display of ['', ':4711']) {
  test(`with the display “${display}” it prints a sentence and the numbers`, async ({ desk }) => {
    const start = startBeside(desk, [], { DISPLAY: display });
    expect(await start.ended).toBe(1);
    expect(start.complaints()).toContain(text.startingUp.noDisplay);
    expect(start.complaints()).toContain('+49 69 6677 37597');
  });
}
