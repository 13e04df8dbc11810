// RFC 5322, section 3.2.3 (atext), and what RFC 6531, section 3.3 adds: any letter or sign of other scripts, but nothing
// invisible and no kind of space.
const atom = "(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|[^\\x00-\\x7f\\p{C}\\p{Z}])+";
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`, 'u');

// RFC 5891: letters, marks and digits of any script, and hyphens within; U+30FB is part of Japanese names.
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}\\u30fb-]*[\\p{L}\\p{M}\\p{N}])?';
const domain = new RegExp(`^(?:${label}\\.)+${label}$`, 'u');

/** How long a text is in UTF-8, in bytes. */
const bytes = (text: string) => encodeURIComponent(text).replace(/%../g, 'x').length;

/**
 * Whether a text is an email address in the forms that mail apps send from: `local@domain`, in any script (RFC 5321,
 * RFC 6531), within the lengths of RFC 5321, section 4.5.3.1. Quoted local parts and address literals are not among
 * them. It says nothing about whether anyone reads it.
 */
export function checkAddress(typed: string): boolean {
  const [local = '', host = '', ...rest] = typed.trim().split('@');
  if (rest.length > 0 || !localPart.test(local) || !domain.test(host)) return false;
  const labels = host.split('.');
  return (
    bytes(local) <= 64 &&
    bytes(`${local}@${host}`) <= 254 &&
    labels.every((part) => bytes(part) <= 63) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}
