import type { Identifier } from '../../guide/rules-schema';

/** An identifier inside a sentence: “PIN” and “SAN” stay, “Customer number” is written small. */
export const inSentence = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** What a person is told of one identifier, such as a PIN or a customer number. */
export function identifierText({
  name,
  label,
  where,
  privileged,
}: Pick<Identifier, 'name' | 'label' | 'where' | 'privileged'>) {
  const it = inSentence(name);
  return {
    title: name,
    hidden: '••••',
    none: `No ${it} saved yet.`,
    where: where ?? '',
    getOrEnter: `Get or enter ${it}`,
    label: label ?? name,
    keep: `Save ${it}`,
    keeping: `Saving ${it}…`,
    replace: 'Replace',
    show: 'Show',
    hide: 'Hide',
    copy: 'Copy',
    copyPin: `Copy ${it}`,
    forget: `Delete ${it}`,
    copied: (seconds?: number) =>
      seconds === undefined ? `${name} copied.` : `${name} copied. We’ll clear the clipboard in ${seconds} seconds.`,
    deleted: `${name} deleted.`,
    restored: `${name} restored.`,
    tooLate: `It’s too late to bring this ${it} back. Enter it again.`,
    kept: 'Stored encrypted on this computer.',
    session: 'Stored only until you quit.',
    sessionMissing: 'Stored only until you quit: no keyring is running to protect it on disk.',
    sessionWaiting: 'Not saved yet: we’re waiting for your keyring. If it asks for its password, enter it there.',
    sessionLocked: `Stored only until you quit: your keyring is locked. Unlock it to save the ${it}.`,
    sessionSilent: 'Stored only until you quit: your keyring isn’t answering.',
    keyringMissing: `No keyring is running, so you’ll need to enter the ${it} again after a restart.`,
    waiting: 'Waiting for your keyring. If it asks for its password, enter it there. You can already call.',
    locked: `Your keyring is locked. Unlock it to use the saved ${it}.`,
    silent: `Your keyring isn’t answering. Try again, or enter the ${it} again.`,
    keyringGone: `No keyring is running, so we can’t open the saved ${it}. Try again, or enter the ${it} again.`,
    retry: 'Try again',
    unreadable: `Your keyring can’t open the saved ${it} any more. Enter it again.`,
    empty: `Enter the ${it} first.`,
    tooLong: (limit: number) => `That’s too long for a ${it} (at most ${limit} characters). Copy only the ${it}.`,
    invisible: `The ${it} contains an invisible character. Type it by hand.`,
    lineBreak: `What you pasted contains a line break. Copy only the ${it} and paste it again.`,
    privilegedBeforeKeeping: `A ${it} that starts with “${privileged?.beginsWith}” ${privileged?.means}. Save it only if you want that.`,
    privilegedBeforeWriting: `Your ${it} starts with “${privileged?.beginsWith}”: it ${privileged?.means}. Email it only if support asked for it.`,
    passwordBeforeWriting: `Your ${it} looks like a password, and email isn’t safe for one. Email it only if support asked for it that way.`,
    privilegedConfirm: 'Save anyway',
    standIn: `Trial runtime: enter a made-up ${it} such as 345, never a real one.`,
    saved: `Support asks for your ${it} first. It’s saved here.`,
    missing: `Support asks for your ${it} first.`,
    enterMissing: `Enter your ${it}.`,
    got: `Got your ${it}? Support asks for it first.`,
    saveToUse: `Save the ${it} to use it.`,
    copiedMessage: `Message copied, ${it} included.`,
    copiedSubject: `Subject copied, ${it} included.`,
    fileHolds: `The file contains your ${it}`,
    fileHoldsWhy: `The file contains the whole email with your ${it}, unencrypted. If you save it, it stays until you delete it. If you only open it, nobody else can read it, and we delete it after half an hour or when you quit.`,
    subject: `Subject: ${it}, then what happened`,
  };
}
