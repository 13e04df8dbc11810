import { lazy, Suspense, startTransition, useEffect, useState } from 'react';
import type { Feature } from '../shared/features';
import type { EventPayload } from '../shared/ipc/contract';
import { text } from '../shared/text';
import { NoticeList } from './components/notice-list';
import { CallScreen } from './features/call/call-screen';
import { useCallSheets } from './features/sheet/use-call-sheets';
import { TriageBar } from './features/triage/triage-bar';
import { useAppState } from './lib/app-state';
import { bridge } from './lib/bridge';
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

/**
 * The whole window: where to go on the left, triage on top in every part, the chosen part below, a call that
 * goes on at the right. */
export function App() {
  const state = useAppState();
  const sheets = useCallSheets();
  const [shown, setShown] = useState<EventPayload<'show'>>({ feature: 'call' });
  const show = (feature: Feature) => startTransition(() => setShown({ feature }));

  useEffect(() => bridge.on('show', (request) => startTransition(() => setShown(request))), []);
  useEffect(() => void firstPaint.then(() => bridge.call('view.ready', undefined)), []);

  return (
    <div className="frame" data-severity={state.severity}>
      <Navigation current={shown.feature} show={show} />
      <div className="pane">
        {state.program.standIn === null ? null : (
          <section className="stand-in" aria-label={text.standIn.title}>
            {text.standIn.what(state.program.standIn)}
          </section>
        )}
        <TriageBar />
        <NoticeList notices={state.notices} />
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
            <main className="screen" key={shown.feature}>
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
  );
}
