import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Proposal, proposalSchema } from '../../shared/reading/proposal-schema';
import { largestPage, readPage } from '../../shared/reading/read-page';

/** Why there is no proposal, for the person who asked. */
const refusals: Readonly<Record<NonNullable<Proposal['refused']>, string>> = {
  empty: 'This file is empty.',
  'too-large': 'This file is too large for a support page. Save the page without its pictures, or save its text alone.',
  'not-a-page': 'This file isn’t a page of text. Save the page as HTML, MHTML or text.',
  damaged: 'This file can’t be read. Save the page again, or copy its text into a file.',
  'no-number': 'This page holds no support number.',
};

const usage = 'Usage: npm run --silent guide -- read FILE [--json]';

const oneLine = ({ e164, published, country, region, wholeRegion, option, doubts }: Proposal['lines'][number]) =>
  [
    wholeRegion ? `${region} (all)` : `${region ?? '?'} ${country ?? '?'}`,
    e164 ?? published,
    option ?? '',
    doubts.length > 0 ? `? ${doubts.join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('  ');

// Whoever reads this may stop early, as `head` does.
process.stdout.on('error', (thrown: NodeJS.ErrnoException) => {
  if (thrown.code !== 'EPIPE') throw thrown;
});

const [command, ...args] = process.argv.slice(2);
const [file, ...more] = args.filter((arg) => arg !== '--json');
if (command !== 'read' || file === undefined || more.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  let bytes: Uint8Array | undefined;
  try {
    // A file that is far too large is not read at all.
    const found = statSync(file);
    if (!found.isFile()) throw new Error('no file');
    bytes = found.size > largestPage ? new Uint8Array(largestPage + 1) : readFileSync(file);
  } catch {
    console.error(`${file} can’t be read.`);
    process.exitCode = 1;
  }
  if (bytes) {
    const proposal = proposalSchema.parse(await readPage(bytes, path.basename(file)));
    if (args.includes('--json')) console.log(JSON.stringify(proposal, null, 2));
    else for (const line of proposal.lines) console.log(oneLine(line));
    if (proposal.isCutOff) console.error('This page is cut off, so numbers may be missing. Save it again if you can.');
    if (proposal.refused) {
      console.error(refusals[proposal.refused]);
      process.exitCode = 1;
    }
  }
}
