import { powerMonitor } from 'electron';
import { withoutSecrets } from '../shared/diagnostics/redact';
import { text } from '../shared/text';
import { watchCover } from './desk/cover-watch';
import type { Desk } from './desk/desk';
import { oldEntries } from './desk/journal/remove-old';
import { createNotifier } from './desk/promises/notify';
import { createPromiseClock } from './desk/promises/promise-clock';
import type { PolicyInForce } from './policy/policy-in-force';
import { followSignIn } from './policy/sign-in-by-policy';
import { watchPolicy } from './policy/watch-policy';
import { systemLoginItem } from './system/login-item/system-login-item';
import { createNotification } from './system/system-notification';
import type { TrayActions } from './tray/tray-menu';
import type { MainWindow } from './windows/main-window';

/** A program may stand in the tray for months. In milliseconds. */
const nowAndThen = 6 * 60 * 60 * 1000;

interface Surroundings {
  readonly desk: Desk;
  readonly policy: PolicyInForce;
  /** Where this computer's policy lies, if it is a file. */
  readonly policyFile: string | undefined;
  readonly window: MainWindow;
  /** What the tray's menu does. */
  readonly atHand: TrayActions;
}

/** What could not be read at once is asked for now, and what changes later is taken up. */
async function tendPolicy({ desk, policy, policyFile }: Surroundings): Promise<void> {
  const follow = () => followSignIn(policy.value().policy, systemLoginItem(), desk.habits.signIn);
  policy.onChange(follow);
  policy.onChange(() => void desk.policyGuides.refresh());
  watchPolicy(policy, policyFile, desk.policyGuides.refresh);
  await policy.refresh();
  follow();
  await desk.policyGuides.refresh();
}

/** Entries go once they are as old as the settings say. */
function tendJournal({ journal, sheets, settings, habits }: Desk): void {
  const look = oldEntries([journal, sheets], () => settings.value().journalDays, habits.lastLook);
  look(new Date());
  setInterval(() => look(new Date()), nowAndThen).unref();
}

/** Warns before support ends: in the window until it is dismissed, and by the system where nobody looks at that. */
function tendCover({ desk, window }: Surroundings): void {
  const { settings, shelf, state } = desk;
  const notify = createNotification({ open: () => window.show(), instead: () => undefined });
  const { look } = watchCover({
    known() {
      const guides = shelf.listed();
      return guides.map(({ id, product }) => ({
        guide: id,
        product: guides.length > 1 ? product : '',
        ends: settings.value().cover[id]?.ends ?? '',
      }));
    },
    sayOnce: desk.habits.sayOnce,
    say(message, guide) {
      state.addNotice({ id: `cover-${guide}`, message });
      const title = shelf.find(guide)?.product ?? text.product;
      if (!window.current()?.isVisible()) notify({ title, body: message, stays: false });
    },
  });
  powerMonitor.on('resume', look);
}

/** Reminds of what support has promised, from the first start after it on. */
function tendPromises({ desk, atHand }: Surroundings): void {
  const { promises, shelf, state } = desk;
  const notifier = createNotifier({
    product: (guide) => shelf.find(guide)?.product ?? '',
    clean: (words) => withoutSecrets(words, desk.secrets().pins),
    open: () => void atHand.run('promises'),
    instead: (message) => state.addNotice({ id: 'promise', message }),
  });
  const clock = createPromiseClock({
    list: promises.list,
    told: promises.told,
    toldEarly: promises.toldEarly,
    tell: notifier,
  });
  promises.onChange(clock.look);
  powerMonitor.on('resume', clock.look);
  if (promises.list().length > 0) state.changed();
  clock.look();
}

/** What is seen to once in a run, with a window or without, and from then on. Fetched once something is painted. */
export async function tendDesk(surroundings: Surroundings): Promise<void> {
  const { desk, atHand } = surroundings;
  await desk.shelf.readAll();
  desk.tidy();
  void tendPolicy(surroundings);
  tendPromises(surroundings);
  tendCover(surroundings);
  tendJournal(desk);
  // At sign-in it is to be this program that starts, whatever its file is called after an update.
  systemLoginItem().read();
  if (process.platform !== 'linux') (await import('./windows/menus/system-menus')).keepSystemMenus(desk.state, atHand);
}
