import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { builtInGuide } from '../../../shared/guide/built-in-guide';
import { removeDraftsToOpen, writeDraftToOpen } from '../../desk/drafts/drafts-to-open';
import { isAllowedLink, knowOwnFolder, type LinkKind } from './allowed-links';

const folder = mkdtempSync(join(tmpdir(), 'alm-lifeline-'));
const draftFile = writeDraftToOpen(folder, Buffer.from('x'));

afterAll(() => {
  removeDraftsToOpen(folder);
});

const links: Readonly<Record<LinkKind, string>> = {
  dial: 'tel:+4969667737597',
  mail: `mailto:${builtInGuide.mailbox}?subject=PIN%20345&body=x`,
  'draft-file': draftFile.ok ? draftFile.value : '',
  portal: builtInGuide.portal,
  folder: pathToFileURL(folder).href,
};

knowOwnFolder(folder);
const kinds: readonly LinkKind[] = ['dial', 'mail', 'draft-file', 'portal', 'folder'];

test.each([builtInGuide.unconfirmed?.portal, builtInGuide.unconfirmed?.page])(
  'the newer address %s may be opened as it is, and nothing near it',
  (link = '') => {
    expect(isAllowedLink('portal', link)).toBe(true);
    expect(isAllowedLink('portal', `${link}x`)).toBe(false);
    expect(isAllowedLink('portal', link.replace('https', 'http'))).toBe(false);
    expect(isAllowedLink('dial', link)).toBe(false);
  },
);

describe.each(kinds)('for %s', (kind) => {
  test.each(kinds)('a link of the kind %s is allowed if it is that kind', (other) => {
    expect(isAllowedLink(kind, links[other])).toBe(kind === other);
  });

  test.each([
    '',
    'https://example.com/',
    'http://thycotic.force.com/support/s/login/',
    `${builtInGuide.portal}../`,
    `${builtInGuide.portal}?next=https://example.com`,
    `${builtInGuide.portal}#x`,
    'https://thycotic.force.com.example.com/support/s/login/',
    'file:///etc/passwd',
    pathToFileURL(join(folder, 'another.eml')).href,
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'smb://example.com/share',
    '/usr/bin/true',
    'mailto:evil@example.com?subject=a&body=b',
  ])('%j is refused', (link) => {
    expect(isAllowedLink(kind, link)).toBe(false);
  });
});
