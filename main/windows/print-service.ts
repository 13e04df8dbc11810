import { homedir } from 'node:os';
import { join } from 'node:path';
import { readText } from '../storage/read-file';

/** Where the print service listens on Linux, and where its library looks first. */
const ownSocket = '/run/cups/cups.sock';
const limit = 100_000;

/**
 * The print service that this program is to name to the system's print dialog. Where nobody has named one and none runs,
 * the dialog would otherwise look for one behind a port of this computer.
 *
 * @param platform - as in `process.platform`
 * @param chosen - what the environment names (`CUPS_SERVER`)
 * @param clientFiles - what stands in the files that name one (`client.conf`, keyword `ServerName`)
 * @returns a socket, or undefined where the system or the person has chosen
 */
export function printServiceToName(
  platform: NodeJS.Platform,
  chosen: string | undefined,
  clientFiles: readonly string[],
): string | undefined {
  if (platform !== 'linux' || chosen !== undefined) return undefined;
  return clientFiles.some((file) => /^\s*ServerName\s/im.test(file)) ? undefined : ownSocket;
}

/** Runs something that asks for printers, in such a way that only a service on this computer's own socket is asked. */
export async function withLocalPrintService<Value>(run: () => Promise<Value>): Promise<Value> {
  const files = ['/etc/cups/client.conf', join(homedir(), '.cups', 'client.conf')].map((path) => {
    const read = readText(path, limit);
    return read.ok ? (read.value ?? '') : '';
  });
  const named = printServiceToName(process.platform, process.env['CUPS_SERVER'], files);
  if (named === undefined) return run();
  process.env['CUPS_SERVER'] = named;
  try {
    return await run();
  } finally {
    // Programs that are started later are to find their own.
    delete process.env['CUPS_SERVER'];
  }
}
