import { rmSync } from 'node:fs';
import { test } from '@playwright/test';
import { packAtHand } from '../../build/packing/pack.mjs';
import { writeReleasePapers } from '../../build/packing/release-papers.mjs';
import { folderOf, versions } from './packages';
import { makeMsi } from './windows/msi';
import { makeWindowsApp } from './windows/windows-app';

for (const version of versions) {
  test(`deb and rpm of ${version} are made`, async () => {
    test.setTimeout(300_000);
    // Whoever packs may keep everything to themselves; whoever installs is to read it.
    process.umask(0o077);
    const output = folderOf(version);
    rmSync(output, { recursive: true, force: true });
    await packAtHand(['deb', 'rpm'], { version, output });
    await writeReleasePapers(output, version);
  });

  test(`the MSI of ${version} is made`, async () => {
    test.setTimeout(120_000);
    await makeMsi(version, await makeWindowsApp(version));
  });
}
