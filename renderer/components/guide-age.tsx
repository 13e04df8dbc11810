import { wholeYearsSince } from '../../shared/guide/age';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { useMinute } from '../lib/use-now';

interface Props {
  /** Also what follows from it; only where there is room and a choice. */
  readonly advice?: boolean;
}

/** How old the numbers are; it stands wherever numbers stand. */
export function GuideAge({ advice = false }: Props) {
  const now = useMinute();
  const { guide } = useAppState();
  return (
    <p className="age">
      {text.age.asOf(guide.age, wholeYearsSince(guide.age.lastSeen, now))} {advice ? text.age.check : ''}
    </p>
  );
}
