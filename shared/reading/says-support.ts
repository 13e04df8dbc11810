import { type Page, passagesOf } from './blocks';
import { phoneWords, purposeOf } from './words';

/** A title, or a sentence that sends people to the telephone. */
const longest = 300;

/** Text without marks begins with its title, which is a line as short as this. */
const longestTitle = 60;

/**
 * Whether a page says anywhere that it is about support: in its title, in a heading, or where it speaks of calling. What
 * is on any other page may be the number of an office.
 */
export function saysSupport({ blocks, facts }: Pick<Page, 'blocks' | 'facts'>): boolean {
  const says = (text: string) => text.length <= longest && purposeOf(text)?.isSupport === true;
  const first = blocks.flatMap(passagesOf).find(({ text }) => text !== '')?.text ?? '';
  return (
    says(facts.get('title') ?? '') ||
    (first.length <= longestTitle && says(first)) ||
    says(facts.get('og:title') ?? '') ||
    blocks.some(
      (block) =>
        (block.kind === 'heading' && says(block.passage.text)) ||
        passagesOf(block).some(({ text }) =>
          text
            .split(/\n|(?<=[.!?])\s/)
            .some((sentence) => sentence.length <= longest && phoneWords.test(sentence) && says(sentence)),
        ),
    )
  );
}
