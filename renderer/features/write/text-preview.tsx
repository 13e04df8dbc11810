import { text } from '../../../shared/text';

/** Laying out a text of 100 kB takes so long that nobody could type beside it. In characters. */
const shownLimit = 4_000;

/** A text as it will leave; of a very long one the beginning, with how much more there is. */
export function TextPreview({ whole }: { readonly whole: string }) {
  return (
    <>
      <pre className="preview-body">{whole.slice(0, shownLimit)}</pre>
      {whole.length > shownLimit ? <p className="hint">{text.write.previewEnds(whole.length)}</p> : null}
    </>
  );
}
