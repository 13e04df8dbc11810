import { readdirSync, readFileSync } from 'node:fs';
import { processTree } from './process-tree';

function kindOf(pid: number): string {
  const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  const type = args.find((argument) => argument.startsWith('--type='));
  return type === undefined ? (program.split('/').at(-1) ?? program) : type.slice('--type='.length);
}

/** How many files, sockets and pipes are open, by the kind of process (man 5 proc_pid_fd): `renderer 2` is the second. */
export function handlesOf(root: number): Record<string, number> {
  const seen = new Map<string, number>();
  return Object.fromEntries(
    processTree(root).map((pid) => {
      const kind = kindOf(pid);
      const nth = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, nth);
      return [`handles of ${kind} ${nth}`, readdirSync(`/proc/${pid}/fd`).length];
    }),
  );
}
