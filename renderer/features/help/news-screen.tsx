import './help.css';
import changelog from '../../../CHANGELOG.md?raw';
import type { View } from '../../../shared/features';
import { readChangelog } from '../../../shared/news/changelog';
import { text } from '../../../shared/text';
import { BackButton } from '../../components/back-button';

/** A sentence with what is typed in it, which Markdown has between backticks. */
const withCode = (change: string) =>
  change.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));

/** What changed from one version to the next, as CHANGELOG.md says. */
export function NewsScreen({ show }: { readonly show: (view: View) => void }) {
  return (
    <>
      <BackButton onPress={() => show('help')}>{text.help.back}</BackButton>
      <h1>{text.news.title}</h1>
      {readChangelog(changelog).map(({ version, date, changes }) => (
        <section key={version} className="card form" aria-label={text.news.version(version)}>
          <h2>
            {text.news.version(version)} <time dateTime={date}>{text.news.date(date)}</time>
          </h2>
          <ul className="help-list">
            {changes.map((change) => (
              <li key={change}>{withCode(change)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
