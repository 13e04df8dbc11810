import type { Guide } from '../../../shared/guide/schema';
import { GuideAge } from '../../components/guide-age';

/** Whose numbers follow in a list of several products, where they are from and how old they are. */
export function ProductHeading({ guide }: { readonly guide: Guide }) {
  return (
    <li className="line product-heading">
      <h2>{guide.product}</h2>
      <p className="hint">{guide.source}</p>
      <GuideAge of={guide} />
    </li>
  );
}
