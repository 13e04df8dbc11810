import './palette.css';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { wholeYearsSince } from '../../../shared/guide/age';
import { homeCountry } from '../../../shared/guide/guess-country';
import type { CommandId } from '../../../shared/palette/command-id';
import { commandsFor } from '../../../shared/palette/commands';
import { namesOfAll } from '../../../shared/palette/compared-names';
import { rankCommands } from '../../../shared/palette/rank-commands';
import { text } from '../../../shared/text';
import { FeedbackBar } from '../../components/feedback-bar';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { feedback } from '../../lib/feedback';
import { useGrowing } from '../../lib/use-growing';
import { useMinute } from '../../lib/use-now';
import { useOutcome } from '../../lib/use-outcome';
import { CommandRow } from './command-row';
import { moveChoice } from './move-choice';
import { useSeenSince } from './use-seen-since';

/**
 * How long what Enter would do has to be in sight before it does it, where the person has neither typed nor moved, in
 * milliseconds: an Enter that was meant for another window calls nobody.
 */
const seenFor = 300;

/** Rows that are drawn at once: more than the palette shows, and than a key moves by beyond what it shows. */
const mostRows = 24;

const isHeld = ({ ctrlKey, altKey, metaKey, shiftKey, repeat }: KeyboardEvent) =>
  repeat || ctrlKey || altKey || metaKey || shiftKey;

/** Escape closes it. Tab goes from its last stop to its first: behind the last one nothing would hear what is typed. */
function listenFirst(event: KeyboardEvent): void {
  if (event.key === 'Escape') void bridge.call('palette.close', undefined);
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button:enabled')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
}

/** One line to type in, and the commands that answer it: Enter does the one that is chosen, at first the first. */
export function Palette() {
  const state = useAppState();
  const [query, setQuery] = useState('');
  const [moved, moveTo] = useState<CommandId>();
  const isRunning = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const report = useOutcome();
  const list = useId();
  // Cleared while nobody looks, so that it always opens afresh.
  useEffect(
    () =>
      bridge.on('palette.hidden', () => {
        setQuery('');
        moveTo(undefined);
        isRunning.current = false;
        feedback.clearAll();
      }),
    [],
  );
  const now = useMinute();
  const { guide } = state;
  const offered = useMemo(() => commandsFor(state, now), [state, now]);
  useEffect(() => {
    const idle = requestIdleCallback(() => namesOfAll(offered));
    return () => cancelIdleCallback(idle);
  }, [offered]);
  const { commands, why } = useMemo(
    () =>
      rankCommands(offered, query, {
        guides: [state.guide, ...state.otherGuides],
        country: homeCountry(state),
        recent: state.recentCommands,
        records: state.records,
        now,
      }),
    [offered, state, query, now],
  );
  const open = useMemo(() => commands.filter(({ isOpen }) => isOpen), [commands]);
  const chosen = open.find(({ id }) => id === moved) ?? open[0];
  const seenAt = useSeenSince(chosen?.id ?? '');
  const { count, end } = useGrowing(query, commands.length, mostRows);
  const drawn = Math.max(count, (chosen ? commands.indexOf(chosen) : 0) + mostRows);

  const run = async (command: CommandId) => {
    // Enter that is pressed twice is one call.
    if (isRunning.current) return;
    isRunning.current = true;
    await report(bridge.call('palette.run', { command }), () => undefined);
    isRunning.current = false;
  };
  const listen = (event: KeyboardEvent) => {
    const next = open[moveChoice(event.key, chosen ? open.indexOf(chosen) : 0, open.length) ?? -1];
    if (next) {
      event.preventDefault();
      moveTo(next.id);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const isMeant = query !== '' || moved !== undefined || seenAt(event.timeStamp) >= seenFor;
      if (chosen && isMeant && !isHeld(event)) void run(chosen.id);
    }
  };
  // After a click beside the rows, what is typed next is still for the field.
  const keepFocus = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget === null && document.hasFocus()) field.current?.focus();
  };
  const rowId = (id: CommandId) => `${list}-${id}`;
  return (
    <main className="palette" onKeyDownCapture={listenFirst} onBlur={keepFocus}>
      <h1 className="visually-hidden">{text.palette.title}</h1>
      <div className="palette-search">
        {/* The whole window is this one field. */}
        <input
          ref={field}
          className="palette-input"
          // biome-ignore lint/a11y/noAutofocus: nobody opens the palette for anything else
          autoFocus
          role="combobox"
          aria-label={text.palette.search}
          aria-autocomplete="list"
          aria-controls={list}
          aria-expanded={commands.length > 0}
          aria-activedescendant={chosen ? rowId(chosen.id) : undefined}
          aria-describedby={`${list}-keys`}
          autoComplete="off"
          spellCheck={false}
          placeholder={text.palette.search}
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            moveTo(undefined);
          }}
          onKeyDown={listen}
        />
      </div>
      <div id={list} role="listbox" className="palette-list" aria-label={text.palette.commands}>
        {commands.slice(0, drawn).map((command, index) => (
          <CommandRow
            key={command.id}
            command={command}
            why={why(command)}
            now={now}
            elementId={rowId(command.id)}
            place={[index + 1, commands.length]}
            isChosen={command === chosen}
            run={() => void run(command.id)}
          />
        ))}
        {drawn < commands.length ? <div ref={end} role="presentation" /> : null}
      </div>
      <p className="hint palette-none" aria-live="polite">
        {commands.length === 0 ? text.palette.none : ''}
      </p>
      <footer className="palette-footer">
        <p>{text.age.asOf(guide.age, wholeYearsSince(guide.age.lastSeen, now))}</p>
        <p id={`${list}-keys`} className="palette-keys">
          {chosen ? <span className="palette-enter">{text.palette.enter[chosen.does]}</span> : null}
          <span>{text.palette.escape}</span>
        </p>
        <FeedbackBar />
      </footer>
    </main>
  );
}
