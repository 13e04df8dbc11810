import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wildText } from '../../tests/fixtures/wild-text';
import { plainLine, plainText } from './plain-text';

describe('a text of several lines', () => {
  test.each([
    ['a\r\nb', 'a\nb'],
    ['a\rb', 'a\nb'],
    ['a\n\nb', 'a\n\nb'],
    ['a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
    ['a\r\r\nb', 'a\n\nb'],
  ])('%j has its line breaks in one form', (typed, plain) => {
    expect(plainText(typed)).toBe(plain);
  });

  test('keeps tabs, and loses what controls a terminal or ends a text', () => {
    expect(plainText('a\tb\0\u0007\u001b[31mc\u007f\u009b')).toBe('a\tb[31mc');
  });

  test.each([
    ['a\ud83d', 'a\ufffd'],
    ['\udc4da', '\ufffda'],
    ['\udc4d\ud83d', '\ufffd\ufffd'],
    ['\ud83d\0\udc4d', '\ufffd\ufffd'],
    ['👍', '👍'],
  ])('%j has no half characters', (typed, plain) => {
    expect(plainText(typed)).toBe(plain);
  });

  test.each(['שלום (abc) مرحبا', '\u202eabc\u202c', '👩‍👩‍👧‍👦', 'e\u0301', ' a  b ', '% & ? # + =', '\ufeffa'])(
    '%j is left as it was typed',
    (typed) => {
      expect(plainText(typed)).toBe(typed);
    },
  );
});

describe('a single line', () => {
  test('has a space where the line broke', () => {
    expect(plainLine('\r\n down\r\n\tsince\u2028noon \n')).toBe('down since noon');
  });

  test('is empty where only white space was typed', () => {
    expect(plainLine(' \t\r\n\u00a0\u3000')).toBe('');
  });
});

test('whatever is typed, the text is one that every encoder takes, and nothing is left to do', () => {
  fc.assert(
    fc.property(wildText, (typed) => {
      const plain = plainText(typed);
      expect(Buffer.from(plain).toString()).toBe(plain);
      expect(plain).not.toMatch(/[^\P{Cc}\n\t]|[\u2028\u2029]/u);
      expect(plainText(plain)).toBe(plain);
      const line = plainLine(typed);
      expect(line).not.toMatch(/\p{Cc}|[\u2028\u2029]/u);
      expect(plainLine(line)).toBe(line);
    }),
    { numRuns: 10_000 },
  );
});
