import './help.css';
import changelog from '../../../CHANGELOG.md?raw';
import { readChangelog } from '../../../shared/news/changelog';
import { text } from '../../../shared/text';

/** What changed from one version to the next, as CHANGELOG.md says. */
export function NewsScreen() {
  return (
    <>
      <h1>{text.news.title}</h1>
      {readChangelog(changelog).map(({ version, date, changes }) => (
        <section key={version} className="card form" aria-label={text.news.version(version)}>
          <h2>
            {text.news.version(version)} <time dateTime={date}>{text.news.date(date)}</time>
          </h2>
          <ul className="help-list">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
