import { wholeYearsSince } from '../../../shared/guide/age';
import { homeCountry } from '../../../shared/guide/guess-country';
import { soundLineFirst } from '../../../shared/guide/own-region-first';
import type { Guide, SupportLine } from '../../../shared/guide/schema';
import type { AppState } from '../../../shared/ipc/app-state';
import { telLink } from '../../../shared/phone/tel-link';
import { identifierInSubject } from '../../../shared/request/email-form';
import { productOf } from '../../../shared/request/from-draft';
import { text } from '../../../shared/text';
import { QrCode } from '../../components/qr-code';

interface Props {
  readonly guide: Guide;
  readonly state: AppState;
  readonly now: Date;
}

/** One page of one product for the wall: everything that is needed when no computer works. The PIN's line is left for a pen. */
export function EmergencyCard({ guide, state, now }: Props) {
  const { records, settings } = state;
  const lines = soundLineFirst(guide.lines, homeCountry(state), now, records);
  const trackOf = ({ e164 }: SupportLine) =>
    records[e164] ? [text.track.said(records[e164], lines.length === 1)] : [];
  const [first] = lines;
  const [lead] = guide.identifiers;
  const inSubject = identifierInSubject(guide);
  const you = [
    [text.request.label.company, settings.company],
    [text.request.label.contactName, settings.contactName],
    [text.request.label.contactPhone, settings.contactPhone],
    [text.request.label.product, productOf(guide, settings)],
  ] as const;
  return (
    <article className="card">
      <header>
        <div>
          <h1>{text.card.heading(guide)}</h1>
          {text.triage(guide).rules.map((rule, index) => (
            <p key={rule} className={index === 0 ? 'rule' : undefined}>
              {rule}
              {index === 0 && lead ? ` ${text.card.ready(lead.name)}` : ''}
            </p>
          ))}
        </div>
        {first ? <QrCode content={telLink(first.e164)} label={text.call.scanLine(first)} /> : null}
      </header>

      {guide.identifiers.map((identifier) => (
        <section key={identifier.id} className="pin">
          <h2>{identifier.name}</h2>
          <p className="pin-line" />
          <p className="small">{identifier.where}</p>
        </section>
      ))}

      <section>
        <h2>{text.card.numbers}</h2>
        <table>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{text.place(line)}</th>
                <td className="region">{text.region[line.region]}</td>
                <td className="number">{line.shown}</td>
                <td className="small">
                  {[...trackOf(line), ...text.call.facts(line)].join(' · ')}{' '}
                  {line.doubt ? `${text.call.doubtful}: ${line.doubt.reason}` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small">{text.age.asOf(guide.age, wholeYearsSince(guide.age.lastSeen, now))}</p>
      </section>

      <section className="ways">
        {guide.portal === undefined ? null : (
          <div>
            <h2>{text.card.portal}</h2>
            <p>{guide.portal}</p>
          </div>
        )}
        {guide.mailbox === undefined ? null : (
          <div>
            <h2>{text.card.mailbox}</h2>
            <p>{guide.mailbox}</p>
            {inSubject ? <p className="small">{text.identifier(inSubject).subject}</p> : null}
          </div>
        )}
      </section>
      <p className="small">
        {text.card.addresses(guide.age, wholeYearsSince(guide.age.lastSeen, now))}{' '}
        {guide.unconfirmed ? text.card.newer(guide.unconfirmed.portal, guide.unconfirmed.mailbox) : ''}
      </p>

      <section>
        <h2>{text.card.you}</h2>
        <table>
          <tbody>
            {you.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="typed">{value === '' ? <span className="blank" /> : value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>

      <footer className="small">{text.card.printedOn(now)}</footer>
    </article>
  );
}
