import type { FailureFacts } from '../../failure-schema';
import type { Failure, FailureCode } from '../../result';
import { atHandText } from './at-hand';
import { callingText } from './calling';
import { casesText } from './cases';
import { failuresText } from './failures';
import { faultsText } from './faults';
import { guidesText } from './guides';
import { identifierText } from './identifier';
import { journalText } from './journal';
import { numbersText } from './numbers';
import { policyText } from './policy';
import { portalText } from './portal';
import { programText } from './program';
import { promisesText } from './promises';
import { settingsText } from './settings';
import { trackText } from './track';
import { levelHeard, phoneOnly, severityMissing } from './triage';
import { windowText } from './window';
import { writingText } from './writing';

/** What a person is told of each failure, made with its facts. */
type FailureWords = { readonly [Code in FailureCode]: (facts: FailureFacts[Code]) => string };

const { disk, saving, limits, links, budget, ipc } = failuresText;
const { reason } = failuresText.keptFile;
const { call, consent } = callingText;
const { request, write } = writingText;
const { problem } = promisesText.promises;
const { guides } = guidesText;
const { shortcut, startup, settings, dialPlan, invalid } = settingsText;
const { settingsFile, about, erase } = programText;
const { terminal } = atHandText;

function missing({ item, name = '' }: FailureFacts['incomplete']): string {
  if (item === 'severity') return severityMissing(name === '' ? undefined : name);
  return item === 'pin' ? identifierText({ name }).enterMissing : request.missing[item];
}

const slips: { readonly [Mistake in FailureFacts['usage']['mistake']]: (typed: string) => string } = {
  'unknown-option': terminal.unknownOption,
  'takes-no-value': terminal.takesNoValue,
  'one-at-a-time': terminal.oneAtATime,
  'takes-one': terminal.takesOne,
  'stray-word': terminal.strayWord,
  'yes-alone': () => terminal.yesAlone,
  'json-alone': () => terminal.jsonAlone,
};

/** A failure that is the reason of another. */
const worded = <Code extends FailureCode>({ code, facts }: Failure<Code>): string => failureWords[code](facts);

/** The words of every failure. */
export const failureWords: FailureWords = {
  'disk-full': ({ folder }) => disk['disk-full'](folder),
  'read-only': ({ folder }) => disk['read-only'](folder),
  'file-in-use': ({ folder }) => disk['file-in-use'](folder),
  'no-folder': ({ folder }) => disk['no-folder'](folder),
  'long-name': ({ folder }) => disk['long-name'](folder),
  disk: ({ folder }) => disk.disk(folder),
  'too-large-to-keep': () => saving.tooLarge,
  'is-folder': ({ file }) => saving.isFolder(file),
  'not-regular': ({ file }) => saving.notAFile(file),
  protected: ({ file }) => saving.isProtected(file),
  'bad-name': ({ file }) => saving.badName(file),
  'not-a-file': () => reason['not-a-file'],
  'dangling-link': () => reason['dangling-link'],
  'too-large': () => reason['too-large'],
  'no-permission': () => reason['no-permission'],
  'not-trusted': () => reason['not-trusted'],
  'not-text': () => reason['not-text'],
  'in-use': () => reason['in-use'],
  unreadable: () => reason.unreadable,
  'not-json': () => reason['not-json'],
  'not-ours': () => reason['not-ours'],
  newer: () => reason.newer,
  'too-many': ({ of, limit }) => limits[of](limit),
  'journal-full': ({ megabytes }) => limits.journal(megabytes),

  'bad-request': ({ wrong }) => (wrong ? worded(wrong) : ipc.badRequest),
  oversized: () => ipc.tooLarge,
  'unknown-call': () => ipc.unknownCall,
  'foreign-sender': () => ipc.foreignSender,
  unexpected: () => ipc.unexpected,
  'program-incomplete': () => faultsText.faults.incomplete,
  'too-fast': () => budget.tooFast,
  busy: () => budget.busy,

  'unknown-line': () => call.unknownLine,
  doubtful: ({ reason: why }) => why,
  'no-dialler': () => links.noDialler,
  'no-own-phone': () => dialPlan.testNeedsPhone,
  'no-contact': () => policyText.policy.contactNotDialable,
  'not-dialable': () => dialPlan.notDialable,
  'sip-domain-missing': () => dialPlan.sipDomainMissing,
  cancelled: () => consent.cancelled,
  'unknown-sheet': () => callingText.sheet.unknown,
  'nothing-to-report': () => trackText.numberReport.unknown,
  'menu-unclear': () => callingText.phoneMenu.problem,

  'link-refused': () => links.refused,
  'link-failed': () => links.failed,
  'no-portal': ({ product }) => portalText.portal.none(product),
  'nothing-newer': () => portalText.portal.nothingNewer,

  'no-identifier': () => guides.noIdentifier,
  'no-pin': (identifier) => identifierText(identifier).none,
  'keyring-missing': (identifier) => identifierText(identifier).keyringGone,
  'keyring-locked': (identifier) => identifierText(identifier).locked,
  'keyring-silent': (identifier) => identifierText(identifier).silent,
  'pin-unreadable': (identifier) => identifierText(identifier).unreadable,
  'pin-too-late': (identifier) => identifierText(identifier).tooLate,
  'pin-empty': (identifier) => identifierText(identifier).empty,
  'pin-line-break': (identifier) => identifierText(identifier).lineBreak,
  'pin-control': (identifier) => identifierText(identifier).invisible,
  'pin-too-long': ({ limit, ...identifier }) => identifierText(identifier).tooLong(limit),
  'pin-privileged': (identifier) => identifierText(identifier).privilegedBeforeKeeping,
  'pin-privileged-in-email': (identifier) => identifierText(identifier).privilegedBeforeWriting,
  'pin-password': (identifier) => identifierText(identifier).passwordBeforeWriting,

  'phone-only': ({ severity, number }) => phoneOnly(severity, number),
  'other-way': ({ level }) => levelHeard(level),
  'no-address': ({ channel }) => request.noAddress[channel],
  incomplete: (left) => (left.kind === 'too-long' ? request.summaryTooLong(left.limit ?? 0) : missing(left)),
  'mailto-too-long': () => write.tooLong,
  'file-holds-pin': (identifier) => identifierText(identifier).fileHoldsWhy,
  'copy-failed': () => write.copyFailed,
  'portal-not-opened': ({ why }) => write.copiedNotOpened(worded(why)),
  'open-by-hand': ({ portal }) => write.openByHand(portal),
  'unknown-severity': () => windowText.unknownSeverity,

  'unknown-entry': () => journalText.journal.unknownEntry,
  'no-case-number': () => journalText.journal.noCaseNumber,
  'too-late': () => journalText.journal.tooLate,
  'unknown-case': () => casesText.cases.unknown,
  'unknown-promise': () => promisesText.promises.unknown,
  'no-promise': () => promisesText.promises.noneToCall,
  'no-escalation': () => promisesText.escalation.none,
  'nothing-to-undo': ({ of }) => (of === 'guides' ? guides : promisesText.promises).nothingToUndo,
  empty: () => problem.empty,
  unclear: () => problem.unclear,
  'no-such-time': () => problem['no-such-time'],
  'no-such-day': () => problem['no-such-day'],
  'unknown-zone': () => problem['unknown-zone'],
  past: () => problem.past,
  'too-far': () => problem['too-far'],
  skipped: () => problem.skipped,

  'unknown-guide': () => guides.unknown,
  'guide-cancelled': () => guides.consent.cancelled,
  'no-country': () => guides.whichCountry,
  'not-a-number': () => guides.notANumber,
  'hours-invalid': () => guides.invalid.hours,
  'zone-invalid': () => guides.invalid.zone,
  'field-invalid': () => guides.invalid.field,
  'no-numbers': () => guides.noNumbers,
  'change-unfit': ({ fact }) => guides.review.unfit(guides.change.fact[fact] ?? fact),

  'not-one-line': () => invalid.singleLine,
  'no-such-country': () => invalid.country,
  'no-such-language': () => invalid.language,
  'no-such-date': () => invalid.date,
  'outside-line': () => invalid.outsideLine,
  'international-form': () => invalid.internationalForm,
  'sip-domain': () => invalid.sipDomain,
  'too-long': ({ limit }) => invalid.tooLong(limit),
  locked: ({ organisation }) => policyText.policy.lockedBy(organisation),
  'not-a-phone': () => settings.notAPhone,
  'shortcut-unknown': ({ part }) => shortcut.unknownKey(part),
  'shortcut-keys': () => shortcut.oneKey,
  'shortcut-bare': () => shortcut.needsModifier,
  'settings-unreadable': ({ why }) => settingsFile.unreadable(reason[why]),
  'not-settings': () => settingsFile.notSettings,
  'newer-settings': () => settingsFile.newer,
  'invalid-settings': ({ problems }) =>
    settingsFile.refused(
      problems.map(({ field, isSetting, wrong }) =>
        isSetting ? settingsFile.invalid(field, wrong ? worded(wrong) : invalid.kind) : settingsFile.unknown(field),
      ),
    ),
  'nothing-chosen': () => settingsFile.nothingChosen,
  'login-item-to-be-allowed': () => startup.toBeAllowed,
  'login-item-refused': () => startup.refused,
  'autostart-unreadable': ({ file }) => startup.unreadable(file),
  'autostart-failed': ({ file }) => startup.failed(file),
  'not-printed': () => numbersText.card.notPrinted,
  'no-licences': () => about.missing,
  'not-shown': () => faultsText.diagnostics.notShown,

  running: () => erase.running,
  usage: ({ mistake, typed }) => slips[mistake](typed),
};
