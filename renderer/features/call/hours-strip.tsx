import { dayStrip } from '../../../shared/guide/day-strip';
import type { SupportLine } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';

interface Props {
  /** The nearest first. */
  readonly lines: readonly SupportLine[];
  readonly now: Date;
}

/** As many as the hero is high. */
const most = 7;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The support centers on a day of 24 hours, with a dot for now there; today’s opening hours only where the guide has them. */
export function HoursStrip({ lines, now }: Props) {
  const centres = dayStrip(lines, now, most);
  if (centres.length === 0) return null;
  const isAnyOpen = centres.some(({ open }) => open.length > 0);
  const hasHours = centres.some(({ line }) => line.hours !== undefined);
  const withoutBar = hasHours ? text.hours.closed : text.hours.none;
  return (
    <section className="hours" aria-label={text.hours.title}>
      <p className="eyebrow">{text.hours.title}</p>
      <ul>
        {centres.map(({ line, now: share, open }) => (
          <li key={line.id} className="hours-row">
            <span className="hours-place">{line.servesWholeRegion ? text.region[line.region] : text.place(line)}</span>
            <span className="hours-day" aria-hidden="true">
              {open.map(({ from, to }) => (
                <span
                  key={from}
                  className="hours-open"
                  style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
                />
              ))}
              <span className="hours-now" style={{ insetInlineStart: percent(share) }} />
            </span>
            <span className="hours-clock">{text.hours.localTime(line.timeZone, now)}</span>
          </li>
        ))}
      </ul>
      <p className="hint">{isAnyOpen ? text.hours.open : withoutBar}</p>
    </section>
  );
}
