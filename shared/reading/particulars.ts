import { type Page, passagesOf } from './blocks';

/** What a page says of itself, where it does. */
interface Particulars {
  readonly product: string | null;
  readonly vendor: string | null;
  readonly portal: string | null;
  readonly mailbox: string | null;
  readonly asOf: string | null;
}

const address = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;

/** Prefers what is called after support to whatever else a page links to. */
function best<Item>(items: readonly Item[], score: (item: Item) => number): Item | undefined {
  return items
    .map((item) => ({ item, score: score(item) }))
    .filter((each) => each.score > 0)
    .toSorted((a, b) => b.score - a.score)[0]?.item;
}

function mailboxOf(texts: readonly string[], hrefs: readonly string[]): string | null {
  const linked = hrefs.filter((href) => /^mailto:/i.test(href)).map((href) => href.slice(7).replace(/\?.*$/s, ''));
  const all = [...linked, ...texts.flatMap((text) => text.match(address) ?? [])].filter((each) =>
    /^[\w.+-]+@[\w.-]+\.\w{2,}$/.test(each),
  );
  return (
    best(all, (each) =>
      /^(?:\w+[._-])?(?:tech)?support/i.test(each)
        ? 3
        : /^(?:help|helpdesk|service|care|hotline|servicedesk)/i.test(each)
          ? 2
          : 0,
    ) ?? null
  );
}

function portalOf(links: readonly { readonly href: string; readonly text: string }[]): string | null {
  const secure = links.filter(({ href }) => /^https:\/\/[\w.-]+(?:[/:?#]\S*)?$/i.test(href));
  const found = best(secure, ({ href, text }) => {
    const said = `${text} ${href}`;
    return (
      (/portal/i.test(said) ? 3 : 0) +
      (/log[ -]?in|sign[ -]?in/i.test(said) ? 1 : 0) +
      (/support/i.test(said) ? 1 : 0) +
      (/ticket|\bcases?\b|submit a request/i.test(said) ? 2 : 0) -
      1
    );
  });
  return found?.href ?? null;
}

/** The vendor as the page writes it: what the site is called, or the word that is its domain. */
function vendorOf(page: Page, texts: readonly string[], mailbox: string | null): string | null {
  const site = page.facts.get('og:site_name') ?? page.facts.get('organization');
  if (site) return site;
  const domain = mailbox?.split('@')[1]?.split('.').at(-2);
  if (!domain || domain.length < 3) return null;
  for (const text of texts) {
    const written = new RegExp(`\\b${domain}\\b(?![.@-]\\w)`, 'i').exec(
      text.replace(address, ' ').replace(/https?:\S+/g, ' '),
    )?.[0];
    if (written && /^\p{Lu}/u.test(written)) return written;
  }
  return null;
}

/** Tags that name no product. */
const generalTag = /^(?:support|technical support|help|contact|contacts?|phone)$/i;

/** Words around a product's name in a title. */
const aroundName =
  /^(?:contact(?:ing)?|get(?:ting)?|technical|customer|global|welcome to)\s+|\s+(?:(?:technical|customer|product|global|enterprise|phone|telephone)\s+)?(?:support|help ?desk|service ?desk|hotline)(?:\s+(?:phone\s+)?(?:numbers?|contacts?|page|cent(?:er|re)|information|telephone numbers?))?$/i;

/** Words of titles that name no product, however many there are. */
const general =
  /^(?:(?:support|contacts?|phone|telephone|numbers?|help|desk|services?|hotlines?|customer|technical|global|worldwide|international|us|our|cent(?:er|re)|team|page|information|options|directory|list)\s*)+$/i;

/** The product that a page is titled by: “Contoso Vault Support” is about Contoso Vault. One word alone is the vendor's name as likely. */
function titled(page: Page): string | null {
  const headings = page.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.passage.text] : [],
  );
  for (const title of [...headings.slice(0, 1), page.facts.get('title') ?? '']) {
    const name = (title.split(/\s[|–—·-]\s/)[0] ?? '').trim();
    if (!/support|help ?desk|service ?desk|hotline/i.test(name)) continue;
    const bare = name.replace(aroundName, '').replace(aroundName, '').trim();
    if (general.test(bare)) continue;
    const words = bare.split(/\s+/);
    if (bare !== name && words.length >= 2 && words.length <= 6 && words.every((word) => /^[\p{Lu}\d(]/u.test(word)))
      return bare;
  }
  return null;
}

/** What a program writes where nobody named a product. */
const placeholder = /^\W*(?:undefined|null|none|unknown|n\/?a|tb[ad]|todo)?\W*$/i;

function productOf(page: Page, vendor: string | null): string | null {
  const tags = (page.facts.get('tags') ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const [tag] = tags.filter((each) => !generalTag.test(each) && each.toLowerCase() !== vendor?.toLowerCase());
  const said = page.facts.get('product');
  return (said !== undefined && !placeholder.test(said) ? said : undefined) ?? tag ?? titled(page);
}

const dateFacts = [
  'article:modified_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'date.modified',
  'last_modified_date',
  'last_updated',
  'lastupdated',
  'updated',
  'ms.date',
  'date',
  'article:published_time',
  'saved',
];

/** A day that is written so that it can only mean one. */
function dayIn(text: string): string | null {
  const iso = /\b((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/.exec(text);
  if (iso) return real(iso[0]);
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const named =
    /\b(\d{1,2})?\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*(\d{1,2})?,?\s+((?:19|20)\d\d)/i.exec(
      text,
    );
  const day = named?.[1] ?? named?.[3];
  if (named && day)
    return real(
      `${named[4]}-${String(months.indexOf((named[2] ?? '').toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
  const american = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)/.exec(text);
  return american && Number(american[2]) > 12
    ? real(`${american[3]}-${(american[1] ?? '').padStart(2, '0')}-${american[2]}`)
    : null;
}

function real(day: string): string | null {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
}

function dayOf(page: Page, texts: readonly string[]): string | null {
  const updated = texts.map(
    (text) => /\b(?:last )?(?:updated|modified|reviewed|revised)(?: on)?:?\s*(.{6,40})/i.exec(text)?.[1],
  );
  const said = [...dateFacts.map((name) => page.facts.get(name)), ...updated];
  return said.map((text) => (text ? dayIn(text) : null)).find((day) => day !== null) ?? null;
}

/** What a page says of product, vendor, portal, mailbox and its own age. */
export function particularsOf(page: Page): Particulars {
  const passages = page.blocks.flatMap(passagesOf);
  const texts = passages.map(({ text }) => text);
  const links = passages.flatMap((each) => each.links);
  const mailbox = mailboxOf(
    texts,
    links.map(({ href }) => href),
  );
  const vendor = vendorOf(page, texts, mailbox);
  return { product: productOf(page, vendor), vendor, portal: portalOf(links), mailbox, asOf: dayOf(page, texts) };
}
