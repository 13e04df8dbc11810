import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

/** A policy by its directives, as a browser parts it (Content Security Policy Level 3, section 2.2.1). */
const directives = new Map(
  contentSecurityPolicy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .map(([name = '', ...sources]) => [name, sources]),
);

test('what is not named is forbidden', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
});

test('scripts are the program’s own files alone', () => {
  expect(directives.get('script-src')).toEqual(["'self'"]);
});

test('styles are the program’s own files alone', () => {
  expect(directives.get('style-src')).toEqual(["'self'"]);
});

test.each(['base-uri', 'form-action', 'frame-ancestors', 'trusted-types'])('%s allows nothing', (name) => {
  expect(directives.get(name)).toEqual(["'none'"]);
});

test('the page is boxed in: no origin and so no storage, no modals, no pop-ups, no downloads', () => {
  expect(directives.get('sandbox')).toEqual(['allow-scripts', 'allow-forms']);
});

test('nothing loosens it: no wildcard, no scheme, no host, no inline code', () => {
  for (const source of [...directives].flatMap(([name, sources]) => (name === 'sandbox' ? [] : sources))) {
    expect(source).toMatch(/^'(none|self|script)'$/);
  }
});
