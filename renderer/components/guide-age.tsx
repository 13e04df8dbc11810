import { wholeYearsSince } from '../../shared/guide/age';
import type { GuideAge as Age } from '../../shared/guide/schema';
import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { useIsPainted } from '../lib/first-paint';
import { useMinute } from '../lib/use-now';

/** What is known of how old the guide is, in a sentence. */
export function AgeSentence({ say }: { readonly say: (age: Age, wholeYears: number) => string }) {
  const now = useMinute();
  const { age } = useAppState().guide;
  // What writes dates takes 20 ms to be set up, which the first screen is not to wait for.
  const isPainted = useIsPainted();
  return <p className="age">{isPainted ? say(age, wholeYearsSince(age.lastSeen, now)) : '\u00a0'}</p>;
}

interface Props {
  /** Also what follows from it; only where there is room and a choice. */
  readonly advice?: boolean;
}

const withAdvice = (age: Age, wholeYears: number) => `${text.age.asOf(age, wholeYears)} ${text.age.check}`;

/** How old the numbers are; it stands wherever numbers stand. */
export function GuideAge({ advice = false }: Props) {
  return <AgeSentence say={advice ? withAdvice : text.age.asOf} />;
}
