import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text } from '../text';
import { builtInGuide } from './built-in-guide';
import { guideFile, readGuideFile } from './guide-file';

const file = guideFile(builtInGuide);
const problemsIn = (content: string) => {
  const read = readGuideFile(content);
  return read.ok ? [] : read.problems.map(({ line, field }) => `${line} ${field}`);
};

test('a guide that was written is read as it was', () => {
  expect(readGuideFile(file)).toEqual({ ok: true, guide: builtInGuide });
  expect(readGuideFile(`\uFEFF${file}`)).toEqual({ ok: true, guide: builtInGuide });
});

test('every field that is wrong is named with its line', () => {
  const wrong = file.replace('"+12029910540"', '"12029910540"').replace('"DE"', '"Germany"');
  const lineNumber = (words: string) => wrong.split('\n').findIndex((line) => line.includes(words)) + 1;
  expect(problemsIn(wrong)).toEqual([
    `${lineNumber('"12029910540"')} guide.lines.0.e164`,
    `${lineNumber('"Germany"')} guide.lines.2.country`,
  ]);
});

test('a field that no guide has is named, and one that is missing too', () => {
  const wrong = file.replace('"vendor":', '"seller":');
  expect(problemsIn(wrong).map((problem) => problem.split(' ')[1])).toEqual(['guide.vendor', 'guide.seller']);
});

test.each([
  ['another kind', '"product": 7', 'product', text.guides.file.hasToBe(text.guides.file.kind.string)],
  ['nothing in it', '"product": ""', 'product', text.guides.file.empty],
  ['too much in it', `"product": "${'x'.repeat(1_000)}"`, 'product', /^It’s too long: at most \d+ characters\.$/],
  [
    'an unknown word',
    '"product": "A", "lines": [{"region": "EU"}]',
    'lines.0.region',
    /^It has to be one of these: AMERICAS, /,
  ],
  [
    'a day that is none',
    '"product": "A", "age": {"lastSeen": "soon"}',
    'age.lastSeen',
    text.guides.file.hasToBe(text.guides.file.aDate),
  ],
  [
    'what only the schema knows',
    '"product": "A", "lines": [{"country": "Germany"}]',
    'lines.0.country',
    text.guides.file.hasToBe('a country code such as DE'),
  ],
])('a field with %s says so in plain words', (_, content, field, expected) => {
  const read = readGuideFile(`{"format":"support-guide","version":1,"guide":{${content}}}`);
  const problem = read.ok ? undefined : read.problems.find((each) => each.field === `guide.${field}`);
  expect(problem?.message).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected);
});

/** Every field of a guide that can hold something, by its path. */
function fieldsOf(value: unknown, path: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inside]) => fieldsOf(inside, [...path, name]))];
}

test('whatever is in the place of a field, nothing is said in the words of a library', () => {
  const fields = fieldsOf(builtInGuide).filter((path) => path.length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 1 }), (path, other) => {
      const guide: object = structuredClone(builtInGuide);
      const place: unknown = path.slice(0, -1).reduce<unknown>((at, name) => Object(at)[name], guide);
      Reflect.set(Object(place), path.at(-1) ?? '', other);
      const read = readGuideFile(JSON.stringify({ format: 'support-guide', version: 1, guide }));
      for (const { message } of read.ok ? [] : read.problems)
        expect(message).not.toMatch(/^(?:Invalid|Too|\p{Ll})|[^.]$/u);
    }),
    { numRuns: 300 },
  );
});

const lineWith = (content: string, words: string) => content.split('\n').findIndex((line) => line.includes(words)) + 1;

test('every field of an object that no guide has is named, each with its line', () => {
  const wrong = file.replace('"vendor":', '"seller": "A",\n    "colour": "B",\n    "vendor":');
  expect(problemsIn(wrong)).toEqual([
    `${lineWith(wrong, '"seller"')} guide.seller`,
    `${lineWith(wrong, '"colour"')} guide.colour`,
  ]);
});

test('a field that is there twice is named with the line of the second, in an object within a list too', () => {
  const wrong = file
    .replace('"vendor":', '"vendor": "A",\n    "vendor":')
    .replace('"country": "DE"', '"country": "AT",\n        "country": "DE"');
  expect(problemsIn(wrong)).toEqual([
    `${wrong.split('\n').findLastIndex((line) => line.startsWith('    "vendor"')) + 1} guide.vendor`,
    `${lineWith(wrong, '"country": "DE"')} guide.lines.2.country`,
  ]);
});

test('the same name in two objects is no repetition, and one spelled another way is', () => {
  expect(problemsIn(file)).toEqual([]);
  const wrong = file.replace('"vendor":', '"v\\u0065ndor": "A",\n    "vendor":');
  expect(problemsIn(wrong)).toEqual([`${lineWith(wrong, '    "vendor"')} guide.vendor`]);
});

/** A file whose guide has these numbers and nothing else. */
const guideWith = (lines: string) => `{"format":"support-guide","version":1,"guide":{"lines":[${lines}]}}`;

test.each([
  ['nothing', '', 'not-a-guide'],
  ['half a file', file.slice(0, 500), 'not-a-guide'],
  ['other JSON', '{"format":"alm-lifeline-settings","version":1}', 'not-a-guide'],
  ['a list', '[]', 'not-a-guide'],
  ['one of a newer version', file.replace('"version": 1', '"version": 2'), 'newer'],
  ['what is nested 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-a-guide'],
  ['one whose version is no number', file.replace('"version": 1', '"version": "1"'), 'not-a-guide'],
  ['one whose $schema is no address', file.replace('{', '{ "$schema": 7,'), 'invalid'],
  ['a quarter of a million numbers', guideWith(`${'{"id":"a"},'.repeat(250_000)}{}`), 'too-large'],
  ['25 MB', `"${'x'.repeat(25_000_000)}"`, 'too-large'],
])('%s is no guide, and is told why', (_, content, code) => {
  const read = readGuideFile(content);
  expect(read.ok ? 'read' : read.code).toBe(code);
  expect(read.ok ? '' : read.problems[0].message).not.toBe('');
});

test('a byte-order mark, and another $schema, are no fault', () => {
  const marked = `\uFEFF${file.replace('{', '{ "$schema": "https://example.com/any.json",')}`;
  expect(problemsIn(marked)).toEqual([]);
  expect(readGuideFile(new TextEncoder().encode(marked)).ok).toBe(true);
});

test('half a file is told where it ends', () => {
  const read = readGuideFile(file.slice(0, 500));
  expect(read.ok ? 0 : read.problems[0].line).toBe(file.slice(0, 500).split('\n').length);
});

test('a password is never a part of a subject', () => {
  const identifiers = [{ id: 'pin', name: 'Password', isSecret: true, isPassword: true, neededFor: [] }];
  expect(problemsIn(guideFile({ ...builtInGuide, identifiers }))[0]).toMatch(/guide\.email\.subject$/);
});

test('a subject names only what there is', () => {
  const email = { ...builtInGuide.email, subject: 'PIN {pine} {summary}' };
  expect(problemsIn(guideFile({ ...builtInGuide, email }))[0]).toMatch(/guide\.email\.subject$/);
});
