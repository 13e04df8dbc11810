import { text } from '../shared/text';

/** What the link leads to: the chosen part of the program. */
export const contentId = 'content';

/** The first stop of the keyboard, past everything that is the same in each part; seen only while it has the focus. */
export function SkipLink() {
  return (
    <a
      className="skip"
      href={`#${contentId}`}
      onClick={(event) => {
        // The address of the page stays what it was.
        event.preventDefault();
        document.getElementById(contentId)?.focus();
      }}
    >
      {text.nav.skip}
    </a>
  );
}
