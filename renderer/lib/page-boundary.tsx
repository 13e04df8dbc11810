import { Component, type ReactNode } from 'react';
import { wholeYearsSince } from '../../shared/guide/age';
import type { AppState } from '../../shared/ipc/app-state';
import { text } from '../../shared/text';
import { ActionButton } from '../components/action-button';
import { Diagnostics } from '../components/diagnostics';
import { useAppState } from './app-state';
import { stateInPage } from './page-state';
import { reportFault } from './report-faults';

/** The numbers in words, with nothing of them left to be drawn that could go wrong. */
function inWords({ guide, otherGuides }: AppState) {
  const { age, lines, product } = guide;
  return {
    product: otherGuides.length > 0 ? product : undefined,
    lines: lines.map((line) => ({
      id: line.id,
      place: text.markedPlace(line),
      shown: line.shown,
      doubt: line.doubt?.reason,
    })),
    age: text.age.asOf(age, wholeYearsSince(age.lastSeen, new Date())),
  };
}

/** As main has told them last, unless it is that which can't be drawn: then as they came with the page. */
function lastNumbers(state: AppState) {
  try {
    return inWords(state);
  } catch {
    return inWords(stateInPage());
  }
}

/** What is left of a page that could not be drawn: that it is so, a way to try again, and the numbers, which need little. */
function Remains() {
  const { product, lines, age } = lastNumbers(useAppState());
  return (
    <main className="screen">
      <h1>{text.broken.title}</h1>
      <p role="alert">{text.broken.what}</p>
      {product === undefined ? null : <h2>{product}</h2>}
      <ul className="facts">
        {lines.map(({ id, place, shown, doubt }) => (
          <li key={id}>
            {place} <span className="number">{shown}</span>
            {doubt === undefined ? null : <p className="doubt">{doubt}</p>}
          </li>
        ))}
      </ul>
      <p className="age">{age}</p>
      <div className="actions">
        <ActionButton look="primary" onPress={() => location.reload()}>
          {text.broken.again}
        </ActionButton>
      </div>
      <Diagnostics />
    </main>
  );
}

/** Stands around a whole page, so that a mistake in one part of it never leaves an empty window. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(thrown: unknown): void {
    reportFault('boundary', thrown);
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Remains /> : this.props.children;
  }
}
