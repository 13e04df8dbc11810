/**
 * What the pages of this program may load: their own bundled files, and nothing from anywhere else. Sandboxed, a page has
 * an origin that it shares with nothing, not even with its own next visit: Chromium gives it no storage of any kind (cookies,
 * IndexedDB, caches, files, workers), no frame that it could reach into, no download and no dialog.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  // No modals, pop-ups or downloads: alert, confirm and print() would each open a dialog of the system. Forms are
  // allowed for their submit events alone; form-action lets none of them go anywhere.
  'sandbox allow-scripts allow-forms',
].join('; ');
