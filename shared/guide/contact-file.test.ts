import { expect, test } from 'vitest';
import { en } from '../text/en';
import { builtInGuide } from './built-in-guide';
import { contactFile } from './contact-file';

interface Property {
  readonly group: string;
  readonly name: string;
  readonly value: string;
}

/** Reads a vCard 3.0 as RFC 2426 and RFC 2425 say: lines end in CRLF, a leading space continues one, `\` escapes. */
function propertiesOf(card: string): readonly Property[] {
  const lines = card.replace(/\r\n[ \t]/g, '').split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const [, group = '', name = '', value = ''] = /^(?:([\w-]+)\.)?([\w-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    return { group, name, value: value.replace(/\\n/gi, '\n').replace(/\\(.)/g, '$1') };
  });
}

const properties = propertiesOf(contactFile(builtInGuide));
const valuesOf = (name: string) => properties.filter((property) => property.name === name).map(({ value }) => value);

test('it is one card of version 3.0', () => {
  expect(properties[0]).toMatchObject({ name: 'BEGIN', value: 'VCARD' });
  expect(properties.at(-1)).toMatchObject({ name: 'END', value: 'VCARD' });
  expect(valuesOf('VERSION')).toEqual(['3.0']);
});

test('it has the names that every card must have', () => {
  expect(valuesOf('FN')).toEqual(['ALM support']);
  expect(valuesOf('N')).toEqual(['ALM support;;;;']);
});

test('it holds every number once, in E.164', () => {
  expect(valuesOf('TEL')).toEqual(builtInGuide.lines.map(({ e164 }) => e164));
});

test('a doubtful number is marked', () => {
  const marked = valuesOf('X-ABLABEL').filter((place) => place.includes(en.doubtful));
  expect(marked).toEqual([`Philippines (${en.doubtful})`]);
});

test.each([
  ['+12029910540', 'All of the Americas'],
  ['+442038800017', 'United Kingdom'],
  ['+4969667737597', 'Germany'],
])('the number %s carries its place, %s', (number, place) => {
  const group = properties.find(({ name, value }) => name === 'TEL' && value === number)?.group;
  expect(properties).toContainEqual({ group, name: 'X-ABLABEL', value: place });
});

test('it leads to the mailbox and the portal', () => {
  expect(valuesOf('EMAIL')).toEqual([builtInGuide.mailbox]);
  expect(valuesOf('URL')).toEqual([builtInGuide.portal]);
});

test('it says how old the numbers are and how Severity 1 goes', () => {
  expect(valuesOf('NOTE')).toEqual([
    'Numbers, website and email last seen published on 8 July 2021. Severity 1 by phone only.',
  ]);
  expect(valuesOf('REV')).toEqual(['2021-07-08T00:00:00.000Z']);
});

test('no line is longer than 75 octets', () => {
  const octets = contactFile(builtInGuide)
    .split('\r\n')
    .map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
});
