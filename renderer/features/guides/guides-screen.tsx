import './guides.css';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { View } from '../../../shared/features';
import { lineId } from '../../../shared/guide/line-from-number';
import type { Guide } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { BackButton } from '../../components/back-button';
import { TextRow } from '../../components/text-row';
import { useAppState } from '../../lib/app-state';
import { GuideRow } from './guide-row';
import { endWork, guideInWork } from './guide-work';
import { LastChange } from './last-change';
import { leaveFile, offerFile, readFile, useHandedFile, useOfferedFile } from './offered-file';
import { useGuides } from './use-guides';
import type { Offered } from './what-is-offered';
import { WhoseNumber } from './whose-number';

const fetchGuideForm = () => import('./guide-form');
const GuideForm = lazy(async () => ({ default: (await fetchGuideForm()).GuideForm }));
const GuideReview = lazy(async () => ({ default: (await import('./guide-review')).GuideReview }));
const PageReview = lazy(async () => ({ default: (await import('./page-review')).PageReview }));

/** A guide to begin with, for a product that there is no file and no page of. */
const blank = (): Guide => ({
  id: `own-${Date.now().toString(36)}`,
  product: '',
  vendor: '',
  age: { lastSeen: new Date().toISOString().slice(0, 10) },
  source: text.guides.ownSource,
  identifiers: [],
  severities: [],
  lines: [],
});

/** What was offered, as far as it was read. */
type Looked = { readonly name: string; readonly offered: Offered } | undefined;

/** Reads what waits to be looked at. */
function useLooked(): Looked {
  const file = useOfferedFile();
  const [looked, setLooked] = useState<Looked>();
  useEffect(() => {
    // What was decided about the file before is not meant for this one.
    setLooked(undefined);
    if (!file) return;
    let isOver = false;
    void import('./what-is-offered')
      .then(({ whatIsOffered }) => whatIsOffered(file))
      .then((offered) => {
        if (!isOver) setLooked({ name: file.name, offered });
      });
    return () => {
      isOver = true;
    };
  }, [file]);
  return looked;
}

/** From where a guide comes: a file, a saved page, pasted text, or nothing. */
function AddGuide({ begin }: { readonly begin: () => void }) {
  const choosing = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const words = text.guides.add;
  const read = () => offerFile({ name: words.pasted, bytes: new TextEncoder().encode(pasted) });
  return (
    <section className="card form" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="hint">{words.why}</p>
      <input
        ref={choosing}
        type="file"
        hidden
        accept=".json,.html,.htm,.mhtml,.mht,.md,.txt,.csv"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void readFile(file).then(offerFile);
          target.value = '';
        }}
      />
      <div className="actions">
        <ActionButton onPress={() => choosing.current?.click()}>{words.choose}</ActionButton>
        <ActionButton onPress={begin}>{words.blank}</ActionButton>
      </div>
      <TextRow label={words.paste} rows={3} value={pasted} onChange={setPasted} />
      <div className="actions">
        <ActionButton isDisabled={pasted.trim() === ''} onPress={read}>
          {words.read}
        </ActionButton>
      </div>
    </section>
  );
}

/** What can’t be used of a file, and why. */
function Refused({ name, reasons }: { readonly name: string; readonly reasons: readonly string[] }) {
  return (
    <section className="card form" aria-label={text.guides.refused(name)} role="alert">
      <h2>{text.guides.refused(name)}</h2>
      <ul className="guide-changes">
        {reasons.map((reason) => (
          <li key={reason} className="problem">
            {reason}
          </li>
        ))}
      </ul>
      <div className="actions">
        <ActionButton onPress={leaveFile}>{text.common.close}</ActionButton>
      </div>
    </section>
  );
}

/** What is known of each product’s support: to correct, to add, to share, and to ask whose a number is. */
export function GuidesScreen({ show }: { readonly show: (view: View) => void }) {
  const guides = useGuides();
  const { guide: inUse } = useAppState();
  useHandedFile();
  // What is most likely wanted next, once the list is there.
  useEffect(() => void fetchGuideForm(), []);
  const looked = useLooked();
  const [lastMade, setLastMade] = useState<{ readonly of: Looked; readonly guide: Guide }>();
  // Another file that is offered is looked at in its place.
  const made = lastMade && lastMade.of === looked ? lastMade.guide : undefined;
  const setMade = (guide: Guide) => setLastMade({ of: looked, guide });
  const [editing, edit] = useState<Guide | undefined>(guideInWork);
  // A file that was dropped meanwhile still waits to be looked at.
  const endEditing = () => {
    endWork();
    edit(undefined);
  };
  const addApart = (guide: Guide) =>
    setMade({ ...guide, id: lineId(guide.product, new Set(guides?.map(({ guide: { id } }) => id))) });
  const close = () => {
    setLastMade(undefined);
    leaveFile();
  };
  if (!guides) return <p className="loading">{text.common.loading}</p>;
  const back = <BackButton onPress={() => show('numbers')}>{text.guides.back}</BackButton>;
  if (editing)
    return (
      <Suspense>
        {back}
        <GuideForm
          key={editing.id}
          guide={editing}
          now={guides.find(({ guide }) => guide.id === editing.id)?.guide}
          close={endEditing}
        />
      </Suspense>
    );
  const incoming = made ?? (looked?.offered.kind === 'guide' ? looked.offered.guide : undefined);
  const known = incoming && guides.find(({ guide }) => guide.id === incoming.id);
  const offered = incoming ? undefined : looked?.offered;
  return (
    <>
      {back}
      <h1>{text.guides.title}</h1>
      <Suspense>
        {incoming ? (
          <GuideReview
            key={incoming.id}
            incoming={incoming}
            known={known}
            addApart={() => addApart(incoming)}
            close={close}
          />
        ) : null}
        {offered?.kind === 'page' && !offered.proposal.refused ? (
          <PageReview
            proposal={offered.proposal}
            file={looked?.name ?? ''}
            guides={guides}
            goOn={setMade}
            close={close}
          />
        ) : null}
      </Suspense>
      {offered?.kind === 'page' && offered.proposal.refused ? (
        <Refused name={looked?.name ?? ''} reasons={[text.guides.page.refused[offered.proposal.refused]]} />
      ) : null}
      {offered?.kind === 'unread' ? (
        <Refused name={looked?.name ?? ''} reasons={[text.guides.file.unreadable(looked?.name ?? '')]} />
      ) : null}
      {offered?.kind === 'broken-guide' ? (
        <Refused
          name={looked?.name ?? ''}
          reasons={offered.problems
            .slice(0, 20)
            .map(({ line, field, message }) => text.guides.file.at(line, field, message))}
        />
      ) : null}
      <ul className="guide-list" aria-label={text.guides.title}>
        {guides.map((each) => (
          <GuideRow
            key={each.guide.id}
            known={each}
            isInUse={each.guide.id === inUse.id}
            edit={() => edit(each.guide)}
          />
        ))}
      </ul>
      <LastChange guides={guides} />
      <WhoseNumber guides={guides} />
      <AddGuide begin={() => edit(blank())} />
    </>
  );
}
