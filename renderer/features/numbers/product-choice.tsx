import { text } from '../../../shared/text';
import { ChoiceRow } from '../../components/choice-row';
import { useAppState } from '../../lib/app-state';

interface Props {
  readonly isAll: boolean;
  readonly choose: (isAll: boolean) => void;
}

/** Whether it is about the product in use or about all of them; nothing on a desk that depends on one. */
export function ProductChoice({ isAll, choose }: Props) {
  const { guide, otherGuides } = useAppState();
  if (otherGuides.length === 0) return null;
  return (
    <ChoiceRow
      label={text.numbers.products}
      value={isAll ? 'all' : 'one'}
      options={[
        { id: 'one', label: text.numbers.thisProduct(guide) },
        { id: 'all', label: text.numbers.allProducts },
      ]}
      choose={(chosen) => choose(chosen === 'all')}
    />
  );
}
