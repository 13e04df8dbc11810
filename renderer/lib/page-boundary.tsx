import { Component, type ReactNode } from 'react';
import { text } from '../../shared/text';
import { ActionButton } from '../components/action-button';
import { Diagnostics } from '../components/diagnostics';
import { GuideAge } from '../components/guide-age';
import { useAppState } from './app-state';
import { reportFault } from './report-faults';

/** What is left of a page that could not be drawn: that it is so, a way to try again, and the numbers, which need little. */
function Remains() {
  const { guide, otherGuides } = useAppState();
  return (
    <main className="screen">
      <h1>{text.broken.title}</h1>
      <p role="alert">{text.broken.what}</p>
      {otherGuides.length > 0 ? <h2>{guide.product}</h2> : null}
      <ul className="facts">
        {guide.lines.map((line) => (
          <li key={line.id}>
            {text.markedPlace(line)} <span className="number">{line.shown}</span>
            {line.doubt ? <p className="doubt">{line.doubt.reason}</p> : null}
          </li>
        ))}
      </ul>
      <GuideAge />
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
