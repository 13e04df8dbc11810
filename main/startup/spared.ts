import { app } from 'electron';

const features = 'enable-features';

/**
 * Has Chromium's network code run in main on Linux, where it has no sandbox of its own anyway, instead of a process beside
 * it: nothing here ever goes out to a network and nothing comes in (off-network.ts), so that process would only take time to
 * start and memory to keep. Must run before the app is ready. A Chromium that no longer knows the feature runs the process
 * as ever.
 */
export function spareNetworkProcess(): void {
  if (process.platform !== 'linux') return;
  const asked = app.commandLine.getSwitchValue(features);
  app.commandLine.appendSwitch(features, [asked, 'NetworkServiceInProcess2'].filter(Boolean).join(','));
}

/**
 * Has Chromium do without its rasterizer in software (SwiftShader), which on a computer without a working GPU renders WebGL
 * and nothing else; no page here has any. Without it the GPU process needs some 10 MB less there, and there is less to be
 * attacked; where a GPU works, nothing changes. Must run before the app is ready.
 */
export function spareRasterizer(): void {
  app.commandLine.appendSwitch('disable-software-rasterizer');
}
