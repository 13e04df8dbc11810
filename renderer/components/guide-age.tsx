import { isDueForCheck, wholeYearsSince } from '../../shared/guide/age';
import type { GuideAge as Age, Guide } from '../../shared/guide/schema';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { useIsPainted } from '../lib/first-paint';
import { useMinute } from '../lib/use-now';

/** What is known of how old the guide is, in a sentence. */
export function AgeSentence({
  say,
  of,
}: {
  readonly say: (age: Age, wholeYears: number) => string;
  readonly of?: Guide | undefined;
}) {
  const now = useMinute();
  const { guide } = useAppState();
  const { age, expires } = of ?? guide;
  // What writes dates takes 20 ms to be set up, which the first screen is not to wait for.
  const isPainted = useIsPainted();
  const due = isDueForCheck(expires, now) ? expires : undefined;
  const says = () =>
    [say(age, wholeYearsSince(age.lastSeen, now)), due && text.guides.lookAgain(due)].filter(Boolean).join(' ');
  return <p className="age">{isPainted ? says() : '\u00a0'}</p>;
}

interface Props {
  /** The guide that is meant; the one in use, where none is named. */
  readonly of?: Guide | undefined;
  /** Also what follows from it; only where there is room and a choice. */
  readonly advice?: boolean;
}

const withAdvice = (age: Age, wholeYears: number) => `${text.age.asOf(age, wholeYears)} ${text.age.check}`;

/** How old the numbers are; it stands wherever numbers stand. */
export function GuideAge({ advice = false, of }: Props) {
  const { guide } = useAppState();
  const { lines } = of ?? guide;
  return <AgeSentence of={of} say={advice && lines.length > 1 ? withAdvice : text.age.asOf} />;
}
