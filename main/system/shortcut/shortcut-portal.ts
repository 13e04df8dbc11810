import { Message, MessageType, sessionBus, Variant } from '@jellybrick/dbus-next';
import { z } from 'zod/mini';
import { appId } from '../../../shared/app-id';
import { sessionBusSockets } from '../bus/bus-address';
import { askSessionBus } from '../bus/session-bus';

/**
 * The desktop's own door to shortcuts that work in every app.
 * https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
 *
 * Spoken to here, and not through Electron: that one answers before the desktop has decided, and cannot say which keys the
 * desktop gave.
 */
const portal = 'org.freedesktop.portal.Desktop';
const path = '/org/freedesktop/portal/desktop';
const shortcuts = 'org.freedesktop.portal.GlobalShortcuts';
const request = 'org.freedesktop.portal.Request';
const session = 'org.freedesktop.portal.Session';
const registry = 'org.freedesktop.host.portal.Registry';

/** What the desktop knows the palette's shortcut as; it remembers under this name what the person decided. */
const shortcutId = 'palette';

const theBus = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

const variant = <Value extends z.ZodMiniType>(value: Value) => z.object({ value });
const listSchema = z.array(z.tuple([z.string(), z.object({ trigger_description: z.optional(variant(z.string())) })]));
const answerSchema = z.tuple([
  z.number(),
  z.object({ session_handle: z.optional(variant(z.string())), shortcuts: z.optional(variant(listSchema)) }),
]);
const ownerChangeSchema = z.tuple([z.string(), z.string(), z.string()]);
const activatedSchema = z.tuple([z.string(), z.string()], z.unknown());
const changedSchema = z.tuple([z.string(), listSchema], z.unknown());

/** The keys that the desktop gave, in its own words; empty where it gave none. */
const keysIn = (list: z.infer<typeof listSchema>) =>
  list.find(([id]) => id === shortcutId)?.[1].trigger_description?.value ?? '';

/** What happens to the shortcut once the desktop has it. */
export interface ShortcutEvents {
  /** It was pressed, whatever app has the focus. */
  pressed(): void;
  /** The person gave it other keys in the desktop's settings. @param keys - in the desktop's words; empty for none */
  changed(keys: string): void;
  /** The desktop took it back. */
  closed(): void;
  /** There is nobody any more who could press it: the portal ended. */
  ended(): void;
}

/** What the desktop said. `keys` are in its own words, and empty where it gave none. */
type Binding = { readonly kind: 'bound'; readonly keys: string } | { readonly kind: 'refused' };

/** A shortcut that was asked for. */
export interface AskedShortcut {
  /** Settles once the person, or the desktop for them, has decided. That may take as long as they like. */
  readonly answer: Promise<Binding>;
  /** Gives it back, or withdraws the question. */
  release(): void;
}

/** Whether there is a desktop to ask. No answer within the limit counts as no. */
export async function hasShortcutPortal(): Promise<boolean> {
  const answer = await askSessionBus(
    {
      destination: portal,
      path,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      args: [shortcuts, 'version'],
    },
    5_000,
  );
  return answer.kind === 'value' && typeof answer.value === 'number' && answer.value >= 1;
}

/**
 * Asks the desktop for the palette's shortcut.
 *
 * @param wanted - `trigger` as `portalTrigger` returns it; `description` is shown by the desktop
 */
export function askForShortcut(
  wanted: { readonly trigger: string; readonly description: string },
  events: ShortcutEvents,
): AskedShortcut {
  const [socket = ''] = sessionBusSockets(process.env);
  const address = socket.startsWith('\0') ? `unix:abstract=${socket.slice(1)}` : `unix:path=${socket}`;
  const bus = sessionBus({ busAddress: address });
  let owner = '';
  let handle = '';
  let isOver = false;
  const responses = new Map<string, (answer: z.infer<typeof answerSchema>) => void>();
  let giveUp: () => void = () => {};

  const end = () => {
    isOver = true;
    bus.disconnect();
  };
  const lose = (tell: () => void) => {
    if (isOver) return;
    end();
    giveUp();
    tell();
  };

  const call = async (
    member: string,
    signature: string,
    body: unknown[],
    to = { destination: portal, path, interface: shortcuts },
  ) => {
    const reply = await bus.call(new Message({ ...to, member, signature, body }));
    return reply?.body ?? [];
  };

  /** Asks for something that the portal answers later, by a signal at a place that is known beforehand. */
  const ask = async (member: string, signature: string, body: (options: Record<string, Variant>) => unknown[]) => {
    const token = `almlifeline${responses.size}`;
    const sender = (bus.name ?? '').slice(1).replaceAll('.', '_');
    const answer = new Promise<z.infer<typeof answerSchema>>((resolve) => {
      responses.set(`${path}/request/${sender}/${token}`, resolve);
    });
    await call(member, signature, body({ handle_token: new Variant('s', token) }));
    return answer;
  };

  bus.on('message', (message) => {
    if (isOver || message.type !== MessageType.SIGNAL) return;
    if (message.sender === theBus.destination && message.member === 'NameOwnerChanged') {
      const change = ownerChangeSchema.safeParse(message.body);
      if (change.success && change.data[0] === portal && change.data[1] === owner) lose(events.ended);
      return;
    }
    // Anybody on the bus may send a signal; only the portal is meant.
    if (message.sender !== owner) return;
    if (message.interface === request && message.member === 'Response') {
      const answer = answerSchema.safeParse(message.body);
      responses.get(message.path)?.(answer.success ? answer.data : [2, {}]);
    }
    if (message.interface === session && message.member === 'Closed' && message.path === handle) lose(events.closed);
    if (message.interface !== shortcuts) return;
    const activated = activatedSchema.safeParse(message.body);
    if (message.member === 'Activated' && activated.success && activated.data[0] === handle) events.pressed();
    const changed = changedSchema.safeParse(message.body);
    if (message.member === 'ShortcutsChanged' && changed.success && changed.data[0] === handle) {
      events.changed(keysIn(changed.data[1]));
    }
  });

  const bind = async (): Promise<Binding> => {
    await new Promise<void>((resolve) => bus.once('connect', resolve));
    // Withdrawn before there was a connection that could be closed.
    if (isOver) return { kind: 'refused' };
    const match = (rule: string) => call('AddMatch', 's', [rule], theBus);
    await match(`type='signal',sender='${portal}'`);
    await match(`type='signal',sender='${theBus.destination}',member='NameOwnerChanged',arg0='${portal}'`);
    owner = z.tuple([z.string()]).parse(await call('GetNameOwner', 's', [portal], theBus))[0];
    // Newer portals want to be told who asks. Older ones find it out, and those that know no such app go on without.
    const host = { destination: portal, path, interface: registry };
    await call('Register', 'sa{sv}', [appId, {}], host).catch(() => []);
    const [made, { session_handle }] = await ask('CreateSession', 'a{sv}', (options) => [
      { ...options, session_handle_token: new Variant('s', 'almlifeline') },
    ]);
    if (made !== 0 || session_handle === undefined) return { kind: 'refused' };
    handle = session_handle.value;
    const { description, trigger } = wanted;
    const facts = { description: new Variant('s', description), preferred_trigger: new Variant('s', trigger) };
    const [bound, { shortcuts: list }] = await ask('BindShortcuts', 'oa(sa{sv})sa{sv}', (options) => [
      handle,
      [[shortcutId, facts]],
      '',
      options,
    ]);
    return bound === 0 ? { kind: 'bound', keys: keysIn(list?.value ?? []) } : { kind: 'refused' };
  };

  const answer = new Promise<Binding>((resolve) => {
    giveUp = () => resolve({ kind: 'refused' });
    // Its types do not name this one.
    const failing: NodeJS.EventEmitter = bus;
    failing.on('error', () => lose(events.ended));
    bind().then(
      (binding) => {
        if (binding.kind === 'refused') end();
        resolve(binding);
      },
      () => lose(events.ended),
    );
  });

  return {
    answer,
    release() {
      if (isOver) return;
      // The session ends with the connection, and a question with it.
      end();
      giveUp();
    },
  };
}
