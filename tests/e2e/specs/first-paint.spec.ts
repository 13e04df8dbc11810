import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { built, mainAtStart, mainBeforePage, mainBeforeWindow, pageAtStart } from '../fixtures/built-files';
import { type Desk, expect, test } from '../fixtures/desk';

const builtPages = path.join(built, 'renderer');

const codeOfMain = (files: readonly string[]) =>
  files.map((name) => readFileSync(path.join(built, 'main', name), 'utf8')).join('\n');

/** Opens the program in Germany, and has its page say what of the runtime it sets up before it is painted. */
async function openWatched(desk: Desk, firstRunIsOver: boolean): Promise<Page> {
  const { window } = await desk.launch();
  await window.evaluate((change) => lifeline.call('settings.change', change), { country: 'DE', firstRunIsOver });
  await window.addInitScript(() => {
    const made: string[] = [];
    Object.assign(globalThis, { madeBeforePaint: made });
    for (const name of ['DateTimeFormat', 'NumberFormat', 'DisplayNames', 'Collator', 'Segmenter'] as const) {
      const format: object = Intl[name];
      const watched = new Proxy(Object.assign(format), {
        construct(target, args) {
          if (performance.getEntriesByName('first-contentful-paint').length === 0) made.push(name);
          return Reflect.construct(target, args);
        },
      });
      Object.assign(Intl, { [name]: watched });
    }
  });
  await window.reload();
  await expect(window.getByRole('button', { name: 'Call Germany' }).first()).toBeVisible();
  await expect(window.locator('.age').first()).toHaveText(/2021/);
  return window;
}

for (const [who, firstRunIsOver] of [
  ['somebody new', false],
  ['somebody who has set it up', true],
] as const) {
  test(`for ${who} the first screen is drawn without what writes dates, times and names, which takes long to be set up`, async ({
    desk,
  }) => {
    const window = await openWatched(desk, firstRunIsOver);
    expect(await window.evaluate(() => Reflect.get(globalThis, 'madeBeforePaint'))).toEqual([]);
  });
}

test('the first screen is drawn from files that hold neither widgets, schemas, the names of countries nor their number plans', {
  tag: '@not-drawn',
}, () => {
  const names = pageAtStart().filter((name) => name.endsWith('.js'));
  expect(names.length).toBeGreaterThan(2);
  const codeOf = (files: readonly string[]) =>
    files.map((name) => readFileSync(path.join(builtPages, name), 'utf8')).join('\n');
  const all = readdirSync(path.join(builtPages, 'assets')).map((name) => `assets/${name}`);
  // What a plan of libphonenumber-js is asked, the widgets' own attribute, what schemas say, a country: all are somewhere, to be
  // fetched when wanted.
  for (const mark of ['possibleLengths', 'data-focus-visible', 'unrecognized_keys', 'Antigua']) {
    expect(codeOf(all)).toContain(mark);
    expect(codeOf(names)).not.toContain(mark);
  }
});

test('main is put together from a few files, without number plans of countries or a client of the session bus', {
  tag: '@not-drawn',
}, () => {
  const all = readdirSync(path.join(built, 'main')).filter((name) => name.endsWith('.js'));
  const atStart = mainAtStart();
  expect(atStart.length).toBeGreaterThan(4);
  expect(atStart.length).toBeLessThan(12);
  for (const mark of ['possibleLengths', 'dbus_next', 'Antigua']) {
    expect(codeOfMain(all)).toContain(mark);
    expect(codeOfMain(atStart)).not.toContain(mark);
  }
});

/** What stands in the code of main for a schema, for all that can be said, for the journal and for the tray. */
const marks = { schema: 'unrecognized_keys', words: text.tray.absent, journal: 'journal.jsonl', tray: 'setToolTip' };

test('main makes its window before it reads a schema or anything that can be said', { tag: '@not-drawn' }, () => {
  const { schema, words, journal, tray } = marks;
  for (const mark of [schema, words, journal, tray]) {
    expect(codeOfMain(mainAtStart())).toContain(mark);
    expect(codeOfMain(mainBeforeWindow())).not.toContain(mark);
  }
});

test('main answers its first page before it reads anything that can be said, the journal or the tray', {
  tag: '@not-drawn',
}, () => {
  const { schema, words, journal, tray } = marks;
  expect(codeOfMain(mainBeforePage())).toContain(schema);
  for (const mark of [words, journal, tray]) expect(codeOfMain(mainBeforePage())).not.toContain(mark);
});
