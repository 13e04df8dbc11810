import {
  lazy,
  Suspense,
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { View } from '../shared/features';
import type { EventPayload } from '../shared/ipc/contract';
import { asksSeverity, urgencyOf } from '../shared/severity';
import { isScreen, type ShortcutId } from '../shared/shortcuts/shortcuts';
import { text } from '../shared/text';
import { FeedbackBar } from './components/feedback-bar';
import { InPageLink } from './components/in-page-link';
import { CallScreen } from './features/call/call-screen';
import { watchDrops } from './features/guides/offered-file';
import { askAhead } from './features/journal/first-page';
import { OpenSheets, useCallSheets } from './features/sheet/use-call-sheets';
import { TriageBar } from './features/triage/triage-bar';
import { useAppState } from './lib/app-state';
import { bridge } from './lib/bridge';
import { announce, feedback } from './lib/feedback';
import { firstPaint } from './lib/first-paint';
import { focusSearch, focusSheet } from './lib/focus-part';
import { PageBoundary } from './lib/page-boundary';
import { useMedia } from './lib/use-media';
import { reportPast } from './lib/use-outcome';
import { watchShortcuts, zoomBy } from './lib/watch-shortcuts';
import { Navigation } from './navigation';

// Only calling is needed at once; everything else is fetched when it is first looked at.
const WriteScreen = lazy(async () => ({ default: (await import('./features/write/write-screen')).WriteScreen }));
const NumbersScreen = lazy(async () => ({
  default: (await import('./features/numbers/numbers-screen')).NumbersScreen,
}));
const JournalScreen = lazy(async () => {
  const screen = import('./features/journal/journal-screen');
  askAhead();
  return { default: (await screen).JournalScreen };
});
const SettingsScreen = lazy(async () => ({
  default: (await import('./features/settings/settings-screen')).SettingsScreen,
}));
const HelpScreen = lazy(async () => ({ default: (await import('./features/help/help-screen')).HelpScreen }));
const AboutScreen = lazy(async () => ({ default: (await import('./features/help/about-screen')).AboutScreen }));
const NewsScreen = lazy(async () => ({ default: (await import('./features/help/news-screen')).NewsScreen }));

const GuidesScreen = lazy(async () => ({ default: (await import('./features/guides/guides-screen')).GuidesScreen }));

const CallSheetDock = lazy(async () => ({
  default: (await import('./features/sheet/call-sheet-dock')).CallSheetDock,
}));

/** Where the link that skips what is the same in each part leads. */
const contentId = 'content';

/** Says a sentence of the window aloud when it changes, whatever changed it: the palette and the tray do as well. */
function useHeard(sentence: string): void {
  const before = useRef(sentence);
  useEffect(() => {
    if (before.current === sentence) return;
    before.current = sentence;
    announce(sentence);
  }, [sentence]);
}

/** What each shortcut does, the one to the call sheet aside. */
function run(id: Exclude<ShortcutId, 'sheet'>, show: (view: View) => void): void {
  if (isScreen(id)) show(id);
  else if (id === 'preferences') show('settings');
  else if (id === 'help') show('help');
  else if (id === 'palette') void bridge.call('palette.open', undefined);
  else if (id === 'search') focusSearch(() => show('numbers'));
  else if (id === 'promised') void reportPast(bridge.call('promise.call-next', undefined), () => undefined);
  else if (id === 'close') void bridge.call('window.close', undefined);
  else zoomBy(id);
}

/** Where a call sheet beside the rest would leave too little of both. */
const tooNarrowForTwo = '(max-width: 56rem)';

/**
 * The whole window: where to go, and triage, in two rows that stay; below them the chosen part, which scrolls, and beside it
 * a call that goes on; in a small window that is a part of its own.
 */
export function App() {
  const state = useAppState();
  const { platform } = state.program;
  const [sheets, typeOnSheet] = useCallSheets();
  const [shown, setShown] = useState<EventPayload<'show'>>({ feature: 'call' });
  const pane = useRef<HTMLDivElement>(null);
  const [isSheetChosen, chooseSheet] = useState(false);
  const isNarrow = useMedia(tooNarrowForTwo);
  const hasSheet = sheets.length > 0;
  const hasSheetBeside = hasSheet && !isNarrow;
  const isSheetShown = hasSheet && isNarrow && isSheetChosen;
  const hasDock = hasSheetBeside || isSheetShown;
  // React shows what it waits for a third of a second late, unless it may wait in the background.
  const isDockFetched = useDeferredValue(hasDock);
  const turnTo = useCallback((request: EventPayload<'show'>) => {
    feedback.leave();
    startTransition(() => {
      chooseSheet(false);
      setShown(request);
    });
  }, []);
  const show = useCallback((feature: View) => turnTo({ feature }), [turnTo]);

  useEffect(
    () =>
      watchShortcuts(platform, (id) => {
        if (id !== 'sheet') run(id, show);
        else if (hasSheet) focusSheet(() => chooseSheet(true));
      }),
    [platform, show, hasSheet],
  );
  useEffect(() => bridge.on('show', turnTo), [turnTo]);
  useEffect(() => watchDrops(() => show('guides')), [show]);
  useHeard(text.severityHeard(state.guide, state.severity));
  useEffect(() => void firstPaint.then(() => bridge.call('view.ready', undefined)), []);
  // Each part begins at its top, however far the last one was scrolled.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the part shown that it follows
  useLayoutEffect(() => {
    // Its answer must not be handed on: in a newer Chromium (seen with 156) it is a promise, which React would call.
    pane.current?.scrollTo(0, 0);
  }, [shown.feature]);

  return (
    <div className="frame" data-urgency={urgencyOf(state.guide, state.severity)}>
      <InPageLink to={contentId} className="skip">
        {text.nav.skip}
      </InPageLink>
      <div className="masthead">
        <Navigation
          current={isSheetShown ? undefined : shown.feature}
          platform={platform}
          show={show}
          sheet={hasSheet && isNarrow ? { isShown: isSheetShown, show: () => chooseSheet(true) } : undefined}
        />
      </div>
      {asksSeverity(state.guide) ? (
        <div className="severity-row">
          <TriageBar isInFull={shown.feature === 'call' && !isSheetShown} showAll={() => show('call')} />
        </div>
      ) : null}
      <div className="stage">
        <div className="pane" ref={pane} hidden={isSheetShown}>
          {state.program.standIn === null ? null : (
            <section className="stand-in" aria-label={text.standIn.title}>
              {text.standIn.what(state.program.standIn)}
            </section>
          )}
          {/* Around the boundary: what was shown stays until the next part is fetched, in place of a word for a third of a second. */}
          <Suspense
            fallback={
              <main className="screen">
                <p className="loading" aria-busy="true">
                  {text.common.loading}
                </p>
              </main>
            }
          >
            <PageBoundary key={shown.feature}>
              <main className="screen" id={contentId} tabIndex={-1} key={shown.feature}>
                {shown.feature === 'call' && <CallScreen request={shown} hasSheet={hasSheetBeside} />}
                {shown.feature === 'write' && <WriteScreen show={show} hasSheet={hasSheetBeside} />}
                {shown.feature === 'numbers' && <NumbersScreen show={show} />}
                {shown.feature === 'journal' && (
                  <OpenSheets value={sheets}>
                    <JournalScreen />
                  </OpenSheets>
                )}
                {shown.feature === 'settings' && <SettingsScreen show={show} />}
                {shown.feature === 'help' && <HelpScreen show={show} />}
                {shown.feature === 'about' && <AboutScreen show={show} />}
                {shown.feature === 'guides' && <GuidesScreen show={show} />}
                {shown.feature === 'news' && <NewsScreen show={show} />}
              </main>
            </PageBoundary>
          </Suspense>
        </div>
        <Suspense>
          {hasDock && isDockFetched ? (
            <CallSheetDock sheets={sheets} type={typeOnSheet} isAlone={isSheetShown} />
          ) : null}
        </Suspense>
      </div>
      <FeedbackBar notices={state.notices} show={show} />
    </div>
  );
}
