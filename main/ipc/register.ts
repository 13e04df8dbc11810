import { type IpcMainInvokeEvent, ipcMain, webContents } from 'electron';
import type { EventName, EventPayload, Handlers } from '../../shared/ipc/contract';
import { failure } from '../../shared/result';
import { report } from '../system/log/faults';
import { programOrigin } from '../windows/program-origin';
import { createCallBudgets } from './call-budgets';
import { callChannel, eventChannel } from './channels';

function isOurs({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.url.startsWith(`${programOrigin}/`);
}

/** What pages have asked for and not heard of yet. */
const underWay = new Set<Promise<unknown>>();

/** Settles once every call of a page is answered, so that what was typed last is kept; undefined where all are. */
export function unanswered(): Promise<void> | undefined {
  return underWay.size === 0 ? undefined : Promise.allSettled(underWay).then(() => undefined);
}

/**
 * Listens to the renderer's calls. Only the main frame of the program's own pages is heard.
 *
 * @param handlers - asked for at each call
 */
export function registerHandlers(handlers: () => Promise<Handlers>): void {
  const budgets = createCallBudgets();
  const answered = async (name: unknown, request: unknown) => {
    try {
      const { answer } = await import('./answer');
      return await answer(await handlers(), name, request, budgets, report);
    } catch (thrown) {
      // A file of the program that is missing or damaged.
      report({ level: 'error', where: 'ipc', code: 'handlers', thrown });
      return failure('program-incomplete');
    }
  };
  ipcMain.handle(callChannel, (event, name: unknown, request: unknown) => {
    if (!isOurs(event)) return failure('foreign-sender');
    const call = answered(name, request);
    underWay.add(call);
    return call.finally(() => underWay.delete(call));
  });
}

// Fetched with the first event: the contract's schemas take a while to be made, and no page needs one before its first paint.
let contract: Promise<typeof import('../../shared/ipc/contract')> | undefined;

async function send<Name extends EventName>(name: Name, payload: EventPayload<Name>): Promise<void> {
  contract ??= import('../../shared/ipc/contract');
  const parsed = (await contract).events[name].parse(payload);
  for (const contents of webContents.getAllWebContents()) {
    if (contents.getURL().startsWith(`${programOrigin}/`)) contents.send(eventChannel, name, parsed);
  }
}

/** Pushes an event to every page of the program that is open, after those that were pushed before it. */
export function pushEvent<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
  send(name, payload).catch((thrown) => report({ level: 'error', where: 'ipc', code: name, thrown }));
}

/** Does away with a channel that a library has opened for pages; what pages may ask is the contract's to say. */
export function closeChannel(channel: string): void {
  ipcMain.removeAllListeners(channel);
}
