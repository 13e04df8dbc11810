import { useEffect, useSyncExternalStore } from 'react';
import { bridge } from '../../lib/bridge';

/** A file that was dropped on the window or opened with it, until it is looked at. */
export interface OfferedFile {
  readonly name: string;
  /** Absent where it could not be read, such as a folder. */
  readonly bytes: Uint8Array | undefined;
}

let offered: OfferedFile | undefined;
const listeners = new Set<() => void>();

function set(next: OfferedFile | undefined): void {
  offered = next;
  for (const listener of listeners) listener();
}

/** Offers a file to the guides. */
export const offerFile = (file: OfferedFile) => set(file);

/** The file was looked at, or is not wanted. */
export const leaveFile = () => set(undefined);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Fetches the file that the program was opened with, if there is one. */
async function fetchOffered(): Promise<void> {
  const handed = await bridge.call('guide.offered', undefined);
  if (!handed.ok || handed.value === null) return;
  const { name, content } = handed.value;
  offerFile({ name, bytes: new TextEncoder().encode(content) });
}

/** Follows what the program is opened with, now and while the guides are shown. */
export function useHandedFile(): void {
  useEffect(() => {
    void fetchOffered();
    return bridge.on('show', () => void fetchOffered());
  }, []);
}

/** The file that waits to be looked at. */
export function useOfferedFile(): OfferedFile | undefined {
  return useSyncExternalStore(subscribe, () => offered);
}

/** Larger files are neither a guide nor a page. */
const largest = 40 * 1024 * 1024;

async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  // What is far too large is told to be so, without being read.
  if (file.size > largest) return new Uint8Array(largest);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Reads a file that the person chose or dropped. */
export async function readFile(file: File): Promise<OfferedFile> {
  return { name: file.name, bytes: await bytesOf(file) };
}

/**
 * Takes files that are dropped anywhere on the window.
 *
 * @param show - shows where guides are looked at
 * @returns a function that stops taking them
 */
export function watchDrops(show: () => void): () => void {
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  };
  const drop = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    void readFile(file).then((read) => {
      offerFile(read);
      show();
    });
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
  };
}
