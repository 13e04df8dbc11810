import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDrafts } from '../../../main/desk/drafts/draft-store';
import { newDraft } from '../../../shared/request/new-draft';
import { type Figure, inPairs, rowOfPairs } from '../figure';
import { writeJournal } from '../journal-of-size';
import { shippedProgram } from '../programs';
import { summaryOf } from '../statistics';
import { memoryInTray } from './hidden-in-tray';

const drafts = 100;
const long = 200_000;
const entries = 100_000;

/** How long it takes until a long draft among many is on the disk, in milliseconds, several times. */
function draftsSaved(times: number): readonly number[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'alm-bench-drafts-'));
  try {
    const store = openDrafts(folder, () => undefined);
    const now = new Date();
    const all = Array.from({ length: drafts }, () => ({
      ...newDraft(crypto.randomUUID(), now),
      details: 'x'.repeat(long),
    }));
    for (const draft of all) store.save(draft);
    return all.slice(0, times).map((draft) => {
      const begun = performance.now();
      if (!store.save({ ...draft, summary: 'changed' }).ok) throw new Error('A draft could not be saved.');
      return performance.now() - begun;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What it costs to have kept much: the next save of a draft, and a journal that nobody looks at. */
export const kept: Figure = async (stage, { pairs }) => {
  const args = ['--hidden'];
  const much = shippedProgram(stage.desk, 'long-journal', { args });
  const nothing = shippedProgram(stage.desk, 'no-journal', { args });
  writeJournal(path.join(much.userData, 'journal.jsonl'), entries);
  for (const program of [much, nothing]) await memoryInTray(stage, program);
  const measured = await inPairs([much, nothing], pairs, (program) => memoryInTray(stage, program));
  return [
    {
      what: `a draft is saved, among ${drafts} of ${long / 1_000} kB`,
      unit: 'ms',
      program: summaryOf(draftsSaved(2 * pairs)),
    },
    rowOfPairs(
      { what: `hidden with ${entries.toLocaleString('en')} journal entries, PSS`, unit: 'MiB', most: 1.02 },
      'an empty journal',
      measured.map((pair) => ({
        program: pair.program.proportional,
        comparison: pair.comparison.proportional,
      })),
    ),
  ];
};
