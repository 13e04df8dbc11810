import { parseArgs } from 'node:util';
import { lookup } from './lookup';

// The entry of the lookup as a Node program of its own: no Electron, no window, no display.
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const printed = lookup(values.all ? '' : positionals.join(' '), values.json ? 'json' : 'text', new Date());
process.stdout.write(printed.out);
process.stderr.write(printed.error);
process.exitCode = printed.status;
