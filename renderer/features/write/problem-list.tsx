import type { Problem } from '../../../shared/request/check-request';
import { text } from '../../../shared/text';

/** What a request still lacks, named item by item. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return <p className="hint">{text.write.complete}</p>;
  return (
    <section aria-label={text.write.missing}>
      <h3 className="label">{text.write.missing}</h3>
      <ul className="missing">
        {problems.map(({ item, message }) => (
          <li key={item}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
