import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Feature } from '../../shared/features';
import type { Draft } from '../../shared/request/draft';
import type { Severity } from '../../shared/severity';
import { text } from '../../shared/text';

/** What holds at a desk before anyone looks at it. */
export interface Given {
  /** ISO 3166-1 alpha-2 of the country, or empty for somebody who never said. */
  readonly country: string;
  readonly pin: string | undefined;
  readonly severity: Severity;
  /** Whether a call to Germany goes on. */
  readonly isCalling: boolean;
  readonly draft: keyof typeof drafts | undefined;
  /** Whether the person has entered who they are. */
  readonly isKnown: boolean;
  /** Whether the first run is over. */
  readonly isSettled: boolean;
}

/** Someone who has used the program before; all of it is made up. */
export const usualDesk: Given = {
  country: 'DE',
  pin: '345',
  severity: 'unanswered',
  isCalling: false,
  draft: undefined,
  isKnown: true,
  isSettled: true,
};

export const person = {
  contactName: 'Ada Example',
  company: 'Example GmbH',
  contactPhone: '+49 69 1234567',
  senderAddresses: ['ada@example.com'],
};
const nobody = { contactName: '', company: '', contactPhone: '', senderAddresses: [] };

/** Requests in all the states that one can be in. */
export const drafts = {
  partly: { summary: 'Accounts are not provisioned since the upgrade', details: '' },
  complete: {
    summary: 'Accounts are not provisioned since the upgrade',
    details:
      'New hires get no account since this morning.\nThe workflow stops at “Create account”; deletions still work.',
  },
  tooLong: {
    summary: 'Accounts are not provisioned since the upgrade and nobody here knows why yet',
    details: 'New hires get no account since this morning. '.repeat(900),
  },
} as const satisfies Readonly<Record<string, Pick<Draft, 'summary' | 'details'>>>;

/** Brings about what differs from what holds already. The page has to be opened anew afterwards: it fetched what it shows. */
export async function bringAbout(window: Page, wanted: Given, held: Given | undefined): Promise<void> {
  const now = new Date().toISOString();
  const draft: Draft | undefined = wanted.draft && {
    id: randomUUID(),
    guide: 'alm',
    createdAt: now,
    changedAt: now,
    ...drafts[wanted.draft],
    extras: [],
    stepsDone: [],
    entries: {},
  };
  const failures = await window.evaluate(
    async ({ wanted, held, settings, draft }) => {
      const failed: string[] = [];
      const done = async (result: ReturnType<typeof lifeline.call>) => {
        const { ok, ...rest } = await result;
        if (!ok) failed.push(JSON.stringify(rest));
      };
      await done(lifeline.call('settings.change', settings));
      if (held?.pin !== wanted.pin) {
        const pin = wanted.pin;
        await done(
          pin === undefined
            ? lifeline.call('pin.forget', undefined)
            : lifeline.call('pin.keep', { pin, privilegedConfirmed: true }),
        );
      }
      const sheets = await lifeline.call('sheet.list', undefined);
      if (sheets.ok && !wanted.isCalling) {
        for (const { id } of sheets.value) await done(lifeline.call('sheet.finish', { id }));
      }
      if (sheets.ok && wanted.isCalling && sheets.value.length === 0) {
        await done(lifeline.call('call.dial', { line: 'germany', despiteDoubt: false }));
      }
      await done(lifeline.call('severity.choose', { severity: wanted.severity }));
      const drafts = await lifeline.call('draft.list', undefined);
      if (drafts.ok) for (const { id } of drafts.value) await done(lifeline.call('draft.discard', { id }));
      if (draft) await done(lifeline.call('draft.save', draft));
      return failed;
    },
    {
      wanted,
      held,
      draft,
      settings: { country: wanted.country, firstRunIsOver: wanted.isSettled, ...(wanted.isKnown ? person : nobody) },
    },
  );
  if (failures.length > 0) throw new Error(`The desk could not be made ready: ${failures.join(' ')}`);
}

/** What someone has in their journal after a few weeks; the case number of last week stands in the second line. */
export function journalLines(now: Date): string {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  const entry = (
    days: number,
    channel: 'phone' | 'email' | 'ticket',
    severity: Severity,
    notes: { summary: string; caseNumber?: string; agent?: string; notes?: string },
  ) => ({
    op: 'add',
    entry: {
      id: randomUUID(),
      at: daysAgo(days),
      channel,
      way: channel === 'phone' ? 'tel' : channel === 'email' ? 'mailto' : 'portal',
      target: channel === 'phone' ? '+4969667737597' : channel === 'email' ? 'support@thycotic.com' : portal,
      severity,
      caseNumber: '',
      agent: '',
      notes: '',
      ...notes,
    },
  });
  const portal = 'https://thycotic.force.com/support/s/login/';
  return [
    entry(21, 'email', 'lower', { summary: 'Report of orphaned accounts is empty' }),
    entry(7, 'phone', 'severity-1', {
      summary: lastWeek.summary,
      caseNumber: lastWeek.caseNumber,
      agent: 'Grace',
      notes: 'Wants the log of the workflow engine.\nCalls back before 15:00.',
    }),
    entry(6, 'ticket', 'lower', { summary: 'Licence renewal: who signs?', caseNumber: '00417733' }),
    entry(1, 'phone', 'lower', { summary: '', agent: 'Linus' }),
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
}

/** The call of last week whose case number someone looks for. */
export const lastWeek = { summary: 'Nobody can sign in: directory sync is down', caseNumber: '00418812' };

/** Turns to a part of the program and waits until it is drawn. */
export async function turnTo(window: Page, part: Feature | 'help'): Promise<void> {
  await window
    .getByRole('navigation', { name: text.nav.label })
    .getByRole('button', { name: part === 'help' ? text.help.open : text.nav[part], exact: true })
    .click();
  await window.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
}
