import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { text } from '../../../shared/text';
import { wordFailure } from '../../../shared/text/word-failure';
import { ActionButton } from '../../components/action-button';
import { GrowingList } from '../../components/growing-list';
import { SearchRow } from '../../components/search-row';
import { bridge } from '../../lib/bridge';
import { useGuidesById } from '../../lib/guides-by-id';
import { useOutcome } from '../../lib/use-outcome';
import { ChannelChoice } from './channel-choice';
import { JournalEntryItem } from './journal-entry';
import { Pages } from './pages';
import { SeparatorChoice } from './separator-choice';
import { useJournal } from './use-journal';

const ConfirmDialog = lazy(async () => ({
  default: (await import('../../components/confirm-dialog')).ConfirmDialog,
}));

/** What was prepared and when, for one product or all of them, found again by any word, and as a file for other programs. */
export function EntriesView({ product }: { readonly product: string | undefined }) {
  const guides = useGuidesById();
  const journal = useJournal(product);
  const { found, failure, search } = journal;
  const report = useOutcome();
  const [toRemove, setToRemove] = useState<string | 'all'>();
  const list = useRef<HTMLDivElement>(null);
  // Where the page began that was left by Newer or Older.
  const left = useRef<number>(undefined);
  const turned = (turn: (() => void) | undefined) =>
    turn &&
    (() => {
      left.current = found?.from;
      turn();
    });
  useEffect(() => {
    if (left.current === undefined || found?.from === left.current) return;
    left.current = undefined;
    list.current?.querySelector<HTMLElement>('.entry-trigger')?.focus();
  }, [found]);
  const save = (form: 'csv' | 'json') =>
    void report(bridge.call('journal.export', { ...search, form }), ({ file }) =>
      file === undefined ? text.journal.notExported : text.journal.exported(file),
    );
  const removed = (id: string) => {
    setToRemove(undefined);
    void (id === 'all'
      ? report(bridge.call('journal.clear', undefined), () => text.journal.cleared)
      : report(bridge.call('journal.remove', { id }), () => ({
          message: text.journal.removed,
          undo: () => void report(bridge.call('journal.restore', { id }), () => text.journal.restored),
        })));
  };

  return (
    <>
      <p className="hint">{text.journal.what}</p>
      {failure ? (
        <p className="problem" role="alert">
          {wordFailure(failure)}
        </p>
      ) : null}
      {found?.all === 0 ? <p className="prompt">{text.journal.empty}</p> : null}
      {found && found.all > 0 ? (
        <div className="journal-tools">
          <SearchRow
            label={text.journal.search}
            maxLength={200}
            initial={search.query}
            onChange={(query) => journal.look({ query })}
          />
          <ChannelChoice channel={search.channel} look={journal.look} />
        </div>
      ) : null}
      {found && found.unreadable > 0 ? <p className="doubt">{text.journal.unreadable(found.unreadable)}</p> : null}
      {found && found.all > 0 ? (
        <>
          <div className="journal-sum">
            <p className="hint" aria-live="polite">
              {found.found === 0 ? text.journal.none : text.journal.found(found.found, found.all)}
            </p>
            <div className="actions">
              <ActionButton look="quiet" isDisabled={found.found === 0} onPress={() => save('csv')}>
                {text.journal.export.csv}
              </ActionButton>
              <ActionButton look="quiet" isDisabled={found.found === 0} onPress={() => save('json')}>
                {text.journal.export.json}
              </ActionButton>
              <ActionButton look="quiet" onPress={() => setToRemove('all')}>
                {text.journal.clear}
              </ActionButton>
            </div>
          </div>
          <div ref={list}>
            <GrowingList className="entries" label={text.journal.title} items={found.entries}>
              {(entry) => (
                <JournalEntryItem
                  key={entry.id}
                  entry={entry}
                  guide={guides.get(entry.guide)}
                  remove={setToRemove}
                  edited={journal.edited}
                />
              )}
            </GrowingList>
          </div>
          <Pages found={found} newer={turned(journal.newer)} older={turned(journal.older)} />
          <SeparatorChoice />
        </>
      ) : null}
      {toRemove === undefined ? null : (
        <Suspense>
          <ConfirmDialog
            title={toRemove === 'all' ? text.journal.clearTitle(found?.all ?? 0) : text.journal.removeTitle}
            why={toRemove === 'all' ? text.journal.clearWhy : text.journal.removeWhy}
            action={toRemove === 'all' ? text.journal.clear : text.journal.remove}
            confirm={() => removed(toRemove)}
            cancel={() => setToRemove(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
