import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { text } from '../../../shared/text';
import { type Figure, inPairs, type Row, rowOfPairs } from '../figure';
import { journalWord, writeJournal } from '../journal-of-size';
import { paintedAfter } from '../painted-after';
import { type Program, shippedProgram } from '../programs';
import { drive } from '../run-program';
import { untilIdle } from '../settle';
import type { Stage } from '../stage';
import { summaryOf } from '../statistics';
import { typeInto } from '../typing';

const sizes = [0, 1_000, 10_000] as const;

function programWithJournal(stage: Stage, size: number): Program {
  const journal = path.join(stage.desk, `journal-of-${size}.jsonl`);
  writeJournal(journal, size);
  return shippedProgram(stage.desk, `journal of ${size.toLocaleString('en')}`, { journal });
}

async function withRestingProgram<Value>(
  stage: Stage,
  program: Program,
  use: (window: Page, app: ElectronApplication) => Promise<Value>,
): Promise<Value> {
  const app = await drive(stage, program);
  try {
    const window = await app.firstWindow();
    await untilIdle(app.process().pid ?? 0);
    return await use(window, app);
  } finally {
    await app.close();
  }
}

const openJournal = (window: Page) =>
  paintedAfter(window, 'click', () =>
    window.getByRole('navigation').getByRole('button', { name: text.nav.journal }).click(),
  );

/**
 * What a long journal costs. Opening: from the click on Journal, the first since the program was started, until the
 * newest entries are painted (an empty journal says so instead). Typing: from a key pressed in its search until what it
 * finds is painted, among the entries and among their cases.
 */
export const journal: Figure = async (stage, { pairs }) => {
  const [empty, ...filled] = sizes.map((size) => ({ size, program: programWithJournal(stage, size) }));
  if (!empty) throw new Error('There is no empty journal to compare with.');
  const rows: Row[] = [];
  for (const { size, program } of filled) {
    const shown = size.toLocaleString('en');
    const opened = await inPairs([program, empty.program], pairs, (each) =>
      withRestingProgram(stage, each, openJournal),
    );
    rows.push(
      rowOfPairs({ what: `journal opens, ${shown} entries`, unit: 'ms', most: 1.5 }, empty.program.name, opened),
    );
    const typed = await withRestingProgram(stage, program, async (window) => {
      await openJournal(window);
      const search = window.getByRole('searchbox', { name: text.journal.search });
      await typeInto(window, search, ['st']);
      return typeInto(window, search, [journalWord, journalWord]);
    });
    const typedInCases = await withRestingProgram(stage, program, async (window) => {
      await openJournal(window);
      await window.getByText(text.cases.title, { exact: true }).click();
      const search = window.getByRole('searchbox', { name: text.cases.search });
      await typeInto(window, search, ['st']);
      return typeInto(window, search, [journalWord, journalWord]);
    });
    rows.push({
      what: `key pressed in the search of its cases until painted, ${shown} entries`,
      unit: 'ms',
      program: summaryOf(typedInCases),
      most: 16,
    });
    rows.push({
      what: `key pressed in the journal’s search until painted, ${shown} entries`,
      unit: 'ms',
      program: summaryOf(typed),
      most: 16,
    });
  }
  return rows;
};
