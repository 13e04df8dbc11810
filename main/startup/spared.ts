import { setFlagsFromString } from 'node:v8';
import { app } from 'electron';

/** Adds to a switch that takes a list, beside what somebody may have asked for on the command line. */
function addToList(name: 'enable-features' | 'disable-features', feature: string): void {
  const asked = app.commandLine.getSwitchValue(name);
  app.commandLine.appendSwitch(name, [asked, feature].filter(Boolean).join(','));
}

/**
 * Has Chromium's network code run in main on Linux, where it has no sandbox of its own anyway, instead of a process beside
 * it: nothing here ever goes out to a network and nothing comes in (off-network.ts), so that process would only take time to
 * start and memory to keep. Must run before the app is ready. A Chromium that no longer knows the feature runs the process
 * as ever.
 */
export function spareNetworkProcess(): void {
  if (process.platform !== 'linux') return;
  addToList('enable-features', 'NetworkServiceInProcess2');
}

/**
 * Has Chromium do without its rasterizer in software (SwiftShader), which on a computer without a working GPU renders WebGL
 * and nothing else; no page here has any. Without it the GPU process needs some 10 MB less there, and there is less to be
 * attacked; where a GPU works, nothing changes. Must run before the app is ready.
 */
export function spareRasterizer(): void {
  app.commandLine.appendSwitch('disable-software-rasterizer');
}

/**
 * Has Chromium keep the process that it started for a page. It learns only from the answer that a page is sandboxed
 * (content-security-policy.ts), and would then start another process for it, which costs a start some 30 ms. That other process
 * is to keep a sandboxed page apart from others of its site; here every page is sandboxed. Must run before the app is ready. A
 * Chromium that no longer knows the feature starts the second process as ever.
 */
export function spareSecondPageProcess(): void {
  addToList('disable-features', 'IsolateSandboxedIframes');
}

/**
 * Has Chromium open no database of what pages share across sites (Shared Storage), which no page here uses: two minutes after the
 * start it would look through it for what is too old, and hold it open from then on. Must run before the app is ready. A Chromium
 * that no longer knows the feature does as it likes.
 */
export function spareSharedStorage(): void {
  addToList('disable-features', 'SharedStorageAPI');
}

/**
 * Has main make no more room for new objects than it has by now, which would stay as large as the busiest moment had it. Only once
 * something is painted, as a start is that moment. V8 takes it at any time; one that no longer knows it goes on as ever.
 */
export function spareMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
