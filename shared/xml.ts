/** A text as the content or an attribute of XML. */
export const escaped = (written: string) =>
  written.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
