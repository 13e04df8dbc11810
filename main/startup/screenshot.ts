import { writeFileSync } from 'node:fs';
import { app, type BrowserWindow } from 'electron';

// Two frames after the last part that said it was still busy.
const settled = `new Promise((done) => {
  const look = () => document.querySelector('[aria-busy=true]') ? requestAnimationFrame(look) : requestAnimationFrame(() => done());
  requestAnimationFrame(look);
})`;

/**
 * Saves what the window shows to the PNG that `ALM_LIFELINE_SCREENSHOT` names, and leaves if `ALM_LIFELINE_ONCE` is set.
 * For running from source on machines without a display; a packaged program ignores both.
 */
export async function saveScreenshotIfAsked(window: BrowserWindow | undefined): Promise<void> {
  const path = process.env['ALM_LIFELINE_SCREENSHOT'];
  if (app.isPackaged || !path || !window) return;
  await window.webContents.executeJavaScript(settled);
  const image = await window.webContents.capturePage();
  writeFileSync(path, image.toPNG());
  console.log(`screenshot saved: ${path}`);
  if (process.env['ALM_LIFELINE_ONCE']) app.quit();
}
