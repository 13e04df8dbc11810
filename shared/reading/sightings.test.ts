import { expect, test } from 'vitest';
import { hint, sightingsIn } from './sightings';

const seen = (text: string, links: readonly { href: string; text: string }[] = [], above: readonly string[] = []) =>
  sightingsIn({ text, links }, { above: above.map((said) => hint(said, 'above')), row: [], section: 1, from: text });

/** The first thing that is said of each number. */
const besides = (text: string) =>
  seen(text).map(({ candidate, hints }) => `${candidate.text}: ${hints[0]?.text ?? ''}`);

test('the words before a number are said of it, and not of the next', () => {
  expect(besides('Germany: +49 69 6677 37597 United Kingdom: +44 20 3880 0017')).toEqual([
    '+49 69 6677 37597: Germany:',
    '+44 20 3880 0017: United Kingdom:',
  ]);
});

test('where numbers come first, what is behind each is said of it', () => {
  expect(besides('+49 69 6677 37597 Germany +44 20 3880 0017 United Kingdom')).toEqual([
    '+49 69 6677 37597: Germany',
    '+44 20 3880 0017: United Kingdom',
  ]);
});

test('what is in brackets behind a number is nearer than what is before it', () => {
  expect(besides('EMEA: +44 20 3880 0017 (United Kingdom)')).toEqual(['+44 20 3880 0017: United Kingdom']);
});

test('of the lines above a number in its passage, the nearest is said of it first', () => {
  const [sighting] = seen('Europe\nGermany\n+49 69 6677 37597');
  expect(sighting?.hints.map(({ text }) => text)).toEqual(['Germany', 'Europe']);
});

test('headings count last, the nearest of them first', () => {
  const [sighting] = seen('Germany: +49 69 6677 37597', [], ['Europe', 'Support']);
  expect(sighting?.hints.map(({ text, near }) => `${near} ${text}`)).toEqual([
    'beside Germany:',
    'above Europe',
    'above Support',
  ]);
  expect(sighting?.heading).toBe('Support');
});

test('a link that shows its number is what that number dials', () => {
  const links = [{ href: 'tel:+49%2069%206677%2037597;ext=1', text: '069 6677 37597' }];
  expect(seen('Call 069 6677 37597', links)).toMatchObject([{ link: '+49 69 6677 37597', isPhone: true }]);
});

test('a link that shows words is a number of its own, and one that dials too little is none', () => {
  const links = [
    { href: 'tel:+496966773759', text: 'Call us' },
    { href: 'tel:112', text: 'Emergency' },
  ];
  const [only, ...others] = seen('Call us or Emergency', links);
  expect(only).toMatchObject({ candidate: { text: '+496966773759' }, link: '+496966773759', isPhone: true });
  expect(others).toEqual([]);
});

test('what to press is kept with the number that it follows', () => {
  expect(seen('+49 69 6677 37597, press 2').map(({ option }) => option)).toEqual([expect.stringContaining('2')]);
  expect(seen('+49 69 6677 37597 ext. 42').map(({ option }) => option)).toEqual(['ext. 42']);
});

test('a passage without a number has none', () => {
  expect(seen('Write to us.')).toEqual([]);
});
