import { lazy, Suspense, startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Feature } from '../shared/features';
import type { EventPayload } from '../shared/ipc/contract';
import type { Severity } from '../shared/severity';
import { text } from '../shared/text';
import { FeedbackBar } from './components/feedback-bar';
import { InPageLink } from './components/in-page-link';
import { CallScreen } from './features/call/call-screen';
import { useCallSheets } from './features/sheet/use-call-sheets';
import { TriageBar } from './features/triage/triage-bar';
import { useAppState } from './lib/app-state';
import { bridge } from './lib/bridge';
import { announce, feedback } from './lib/feedback';
import { firstPaint } from './lib/first-paint';
import { PageBoundary } from './lib/page-boundary';
import { Navigation } from './navigation';

// Only calling is needed at once; everything else is fetched when it is first looked at.
const WriteScreen = lazy(async () => ({ default: (await import('./features/write/write-screen')).WriteScreen }));
const NumbersScreen = lazy(async () => ({
  default: (await import('./features/numbers/numbers-screen')).NumbersScreen,
}));
const JournalScreen = lazy(async () => ({
  default: (await import('./features/journal/journal-screen')).JournalScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('./features/settings/settings-screen')).SettingsScreen,
}));

const CallSheetDock = lazy(async () => ({
  default: (await import('./features/sheet/call-sheet-dock')).CallSheetDock,
}));

/** Where the link that skips what is the same in each part leads. */
const contentId = 'content';

/** Says what the answer to the question means, whoever gave it: the palette and the tray do as well. */
function useSeverityHeard(severity: Severity): void {
  const before = useRef(severity);
  useEffect(() => {
    if (before.current === severity) return;
    before.current = severity;
    announce(text.triage.heard[severity]);
  }, [severity]);
}

/**
 * The whole window: where to go, and triage, in two rows that stay; below them the chosen part, which scrolls, and beside it
 * a call that goes on. */
export function App() {
  const state = useAppState();
  const sheets = useCallSheets();
  const [shown, setShown] = useState<EventPayload<'show'>>({ feature: 'call' });
  const pane = useRef<HTMLDivElement>(null);
  const turnTo = useCallback((request: EventPayload<'show'>) => {
    feedback.leave();
    startTransition(() => setShown(request));
  }, []);
  const show = (feature: Feature) => turnTo({ feature });

  useEffect(() => bridge.on('show', turnTo), [turnTo]);
  useSeverityHeard(state.severity);
  useEffect(() => void firstPaint.then(() => bridge.call('view.ready', undefined)), []);
  // Each part begins at its top, however far the last one was scrolled.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the part shown that it follows
  useLayoutEffect(() => pane.current?.scrollTo(0, 0), [shown.feature]);

  return (
    <div className="frame" data-severity={state.severity}>
      <InPageLink to={contentId} className="skip">
        {text.nav.skip}
      </InPageLink>
      <div className="masthead">
        <Navigation current={shown.feature} show={show} />
      </div>
      <div className="severity-row">
        <TriageBar />
      </div>
      <div className="stage">
        <div className="pane" ref={pane}>
          {state.program.standIn === null ? null : (
            <section className="stand-in" aria-label={text.standIn.title}>
              {text.standIn.what(state.program.standIn)}
            </section>
          )}
          <PageBoundary key={shown.feature}>
            <Suspense
              fallback={
                <main className="screen">
                  <p className="loading" aria-busy="true">
                    {text.common.loading}
                  </p>
                </main>
              }
            >
              <main className="screen" id={contentId} tabIndex={-1} key={shown.feature}>
                {shown.feature === 'call' && <CallScreen request={shown} show={show} />}
                {shown.feature === 'write' && <WriteScreen show={show} />}
                {shown.feature === 'numbers' && <NumbersScreen />}
                {shown.feature === 'journal' && <JournalScreen />}
                {shown.feature === 'settings' && <SettingsScreen />}
              </main>
            </Suspense>
          </PageBoundary>
        </div>
        {sheets.length > 0 ? (
          <Suspense>
            <CallSheetDock sheets={sheets} />
          </Suspense>
        ) : null}
      </div>
      <FeedbackBar notices={state.notices} />
    </div>
  );
}
