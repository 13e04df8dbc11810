import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/desk';
import { filesHolding } from '../fixtures/secret-search';

/** @returns what all files below a folder weigh, in bytes */
function weightOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

test('a page has nothing to keep anything in', { tag: '@drawn' }, async ({ desk }) => {
  desk.tolerate(/Content Security Policy|TrustedScriptURL/);
  const { window } = await desk.launch();
  const outcomes = await window.evaluate(async () => {
    const global: unknown = globalThis;
    const lax = global as Record<string, (...args: unknown[]) => unknown> & {
      cookieStore: { set(name: string, value: string): Promise<void> };
      sharedStorage: { set(name: string, value: string): Promise<void> };
    };
    const buckets: unknown = Reflect.get(navigator, 'storageBuckets');
    const ways: Record<string, () => unknown> = {
      localStorage: () => localStorage.setItem('kept', 'kept-by-a-page'),
      sessionStorage: () => sessionStorage.setItem('kept', 'kept-by-a-page'),
      indexedDB: () =>
        new Promise((resolve, reject) => {
          const asked = indexedDB.open('kept');
          asked.onsuccess = resolve;
          asked.onerror = () => reject(asked.error);
        }),
      caches: () => caches.open('kept'),
      'private files': () => navigator.storage.getDirectory(),
      cookie: () => {
        // biome-ignore lint/suspicious/noDocumentCookie: the oldest way to keep something is tried too
        document.cookie = 'kept=kept-by-a-page; max-age=100000';
        if (!document.cookie.includes('kept')) throw new Error('It was not kept.');
      },
      cookieStore: () => lax.cookieStore.set('kept', 'kept-by-a-page'),
      serviceWorker: () => navigator.serviceWorker.getRegistrations(),
      worker: () =>
        new Promise((resolve, reject) => {
          const worker = new SharedWorker('./index.html');
          worker.onerror = reject;
          worker.port.onmessage = resolve;
        }),
      openDatabase: () => lax['openDatabase']?.('kept', '1', 'kept', 1_000) ?? Promise.reject(new Error('unknown')),
      requestFileSystem: () =>
        new Promise((resolve, reject) => lax['webkitRequestFileSystem']?.(1, 1_000, resolve, reject) ?? reject()),
      sharedStorage: () => lax.sharedStorage.set('kept', 'kept-by-a-page'),
      storageBuckets: () => Reflect.apply(Reflect.get(Object(buckets), 'open'), buckets, ['kept']),
      'another frame': () => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        return frame.contentWindow?.localStorage.setItem('kept', 'kept-by-a-page');
      },
    };
    const tried = Object.entries(ways).map(async ([name, way]) => {
      try {
        await way();
        return [name, 'kept'];
      } catch {
        return [name, 'refused'];
      }
    });
    return Object.fromEntries(await Promise.all(tried)) as Record<string, string>;
  });
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
  expect(Object.keys(outcomes)).toHaveLength(14);
  await desk.quit();
  expect(await filesHolding('kept-by-a-page', desk.places.userData)).toEqual([]);
});

test('a database that is filled in a hurry does not reach the disk', async ({ desk }) => {
  const { window } = await desk.launch();
  const before = weightOf(desk.places.userData);
  const stored = await window.evaluate(async () => {
    const open = () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('hurry', 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore('all', { autoIncrement: true });
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    try {
      const store = (await open()).transaction('all', 'readwrite').objectStore('all');
      for (let each = 0; each < 20; each += 1) store.add(crypto.getRandomValues(new Uint8Array(65_536)));
      await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
      return 20 * 65_536;
    } catch {
      return 0;
    }
  });
  await desk.quit();
  expect(stored).toBe(0);
  expect(weightOf(desk.places.userData) - before).toBeLessThan(1_000_000);
});

test('what a page compiles is kept once, by whatever address it is asked for', async ({ desk }) => {
  desk.tolerate(/404|Failed to load/);
  const { window } = await desk.launch();
  const loaded = await window.evaluate(async () => {
    const script = document.querySelector('script')?.src ?? '';
    const file = script.split('/').at(-1);
    const others = Array.from({ length: 20 }, (_, each) => `${script}?${each}`);
    const ways = [...others, `lifeline://program//assets/${file}`, `lifeline://program/%61ssets/${file}`];
    const tried = ways.map((way) =>
      import(way).then(
        () => way,
        () => undefined,
      ),
    );
    return (await Promise.all(tried)).filter(Boolean);
  });
  expect(loaded).toEqual([]);
  await desk.quit();
  const scripts = readdirSync(join(desk.places.userData, 'Code Cache', 'js')).filter((name) => name.endsWith('_0'));
  // Without it the program would start more slowly; what it is asked for again finds nothing new to keep.
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.length).toBeLessThan(20);
});

test('a page’s blobs stay in memory', async ({ desk }) => {
  const { window } = await desk.launch();
  const read = await window.evaluate(() => new Blob([new Uint8Array(50_000_000)]).slice(0, 3).text());
  expect(read).toHaveLength(3);
  // Chromium pages blobs out to a folder of this name, from some gigabytes on.
  expect(statSync(join(desk.places.userData, 'blob_storage')).isFile()).toBe(true);
});
