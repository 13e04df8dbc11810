import './palette.css';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox } from 'react-aria-components/ListBox';
import { TextField } from 'react-aria-components/TextField';
import { wholeYearsSince } from '../../../shared/guide/age';
import { homeCountry } from '../../../shared/guide/guess-country';
import { commandsFor } from '../../../shared/palette/commands';
import { rankCommands } from '../../../shared/palette/rank-commands';
import { text } from '../../../shared/text';
import { FeedbackBar } from '../../components/feedback-bar';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { feedback } from '../../lib/feedback';
import { useMinute } from '../../lib/use-now';
import { useOutcome } from '../../lib/use-outcome';
import { CommandRow } from './command-row';

function close(event: KeyboardEvent): void {
  if (event.key === 'Escape') void bridge.call('palette.close', undefined);
}

/** One line to type in, and the commands that answer it: Enter does the first. */
export function Palette() {
  const state = useAppState();
  const [query, setQuery] = useState('');
  const report = useOutcome();
  // Cleared while nobody looks, so that it always opens afresh.
  useEffect(
    () =>
      bridge.on('palette.hidden', () => {
        setQuery('');
        feedback.clearAll();
      }),
    [],
  );
  const now = useMinute();
  const { guide, recentCommands: recent } = state;
  const commands = rankCommands(commandsFor(state, now), query, { guide, country: homeCountry(state), recent, now });
  const run = async (id: string | number) => {
    const command = commands.find((candidate) => candidate.id === id);
    if (!command) return;
    await report(bridge.call('palette.run', { command: command.id }), () => undefined);
  };
  return (
    <main className="palette" onKeyDownCapture={close}>
      <h1 className="visually-hidden">{text.palette.title}</h1>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <TextField className="palette-search" autoFocus>
          <Label className="visually-hidden">{text.palette.search}</Label>
          <Input className="palette-input" placeholder={text.palette.search} role="combobox" aria-expanded />
        </TextField>
        <ListBox
          className="palette-list"
          aria-label={text.palette.commands}
          items={commands}
          onAction={(id) => void run(id)}
          renderEmptyState={() => <p className="hint palette-none">{text.palette.none}</p>}
        >
          {(command) => <CommandRow command={command} now={now} />}
        </ListBox>
      </Autocomplete>
      <footer className="palette-footer">
        <p>{text.age.asOf(guide.age, wholeYearsSince(guide.age.lastSeen, now))}</p>
        <p>{text.palette.keys}</p>
        <FeedbackBar />
      </footer>
    </main>
  );
}
