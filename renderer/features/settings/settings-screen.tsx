import './settings.css';
import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import type { Feature } from '../../../shared/features';
import type { Guide } from '../../../shared/guide/schema';
import { text } from '../../../shared/text';
import { Diagnostics } from '../../components/diagnostics';
import { InPageLink } from '../../components/in-page-link';
import { useAppState } from '../../lib/app-state';
import { FirstRunRow } from '../first-run/first-run-row';
import { AppearanceSection } from './appearance-section';
import { DiallingSection } from './dialling-section';
import { EraseSection } from './erase-section';
import { FileSection } from './file-section';
import { JournalSection } from './journal-section';
import { OrganisationSection } from './organisation-section';
import { PinSection } from './pin-section';
import { ShortcutSection } from './shortcut-section';
import { StartupSection } from './startup-section';
import { YouSection } from './you-section';

interface Part {
  readonly id: string;
  readonly title: (guide: Guide) => string;
  readonly Section: ComponentType;
}

const pinPart = 'settings-pin';
const organisationPart = 'settings-organisation';

/** Every section, in the order that they are shown and listed in. */
const parts: readonly Part[] = [
  { id: pinPart, title: ({ identifiers: [lead] }) => lead?.name ?? '', Section: PinSection },
  { id: 'settings-you', title: () => text.settings.you, Section: YouSection },
  { id: 'settings-dialling', title: () => text.dialPlan.title, Section: DiallingSection },
  { id: 'settings-journal', title: () => text.journal.title, Section: JournalSection },
  { id: 'settings-shortcut', title: () => text.shortcut.title, Section: ShortcutSection },
  { id: 'settings-startup', title: () => text.startup.title, Section: StartupSection },
  { id: 'settings-appearance', title: () => text.theme.title, Section: AppearanceSection },
  { id: organisationPart, title: () => text.policy.title, Section: OrganisationSection },
  { id: 'settings-file', title: () => text.settingsFile.title, Section: FileSection },
  { id: 'settings-diagnostics', title: () => text.diagnostics.title, Section: DiagnosticsSection },
  { id: 'settings-erase', title: () => text.erase.title, Section: EraseSection },
];

function DiagnosticsSection() {
  return (
    <section className="card form" aria-label={text.diagnostics.title}>
      <h2>{text.diagnostics.title}</h2>
      <Diagnostics />
    </section>
  );
}

/** Whether an element begins within the window. */
function beginsInView(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}

/**
 * The section that is read: the one with the focus as long as its beginning is in view, as the last ones never come far
 * up, else the first of those that the upper third of the window shows, or of all where it shows none.
 *
 * @param ids - of all sections, parted by spaces
 */
function useCurrent(ids: string): [current: string | undefined, list: RefObject<HTMLDivElement | null>] {
  const [current, setCurrent] = useState(parts[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const inView = new Set<string>();
    const sections = ids.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const mark = () => {
      const focused = sections.find((section) => section.contains(document.activeElement));
      const isFocusedRead = focused !== undefined && beginsInView(focused);
      const upper = sections.find(({ id }) => inView.has(id)) ?? sections.find(beginsInView);
      const read = isFocusedRead ? focused : upper;
      if (read) setCurrent(read.id);
    };
    const watch = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        }
        mark();
      },
      { rootMargin: '0px 0px -66%' },
    );
    for (const section of sections) watch.observe(section);
    const parent = list.current;
    parent?.addEventListener('focusin', mark);
    return () => {
      watch.disconnect();
      parent?.removeEventListener('focusin', mark);
    };
  }, [ids]);
  return [current, list];
}

/** What is kept on this computer, and where it can be changed: a list of the sections, and beside it all of them. */
export function SettingsScreen({ show }: { readonly show: (feature: Feature) => void }) {
  const { guide, policy } = useAppState();
  // Some vendors know their customers by nothing that could be kept here.
  const hidden = [
    ...(guide.identifiers.length > 0 ? [] : [pinPart]),
    ...(policy.source === '' ? [organisationPart] : []),
  ];
  const shown = parts.filter(({ id }) => !hidden.includes(id));
  const [current, list] = useCurrent(shown.map(({ id }) => id).join(' '));
  return (
    <>
      <div>
        <h1>{text.settings.title}</h1>
        <p className="hint">{text.settings.saved}</p>
      </div>
      <FirstRunRow show={show} />
      <div className="settings">
        <nav className="settings-list" aria-label={text.settings.title}>
          {shown.map(({ id, title }) => (
            <InPageLink key={id} to={id} className="settings-link" isCurrent={id === current}>
              {title(guide)}
            </InPageLink>
          ))}
        </nav>
        <div className="settings-parts" ref={list}>
          {shown.map(({ id, Section }) => (
            <div key={id} id={id} className="settings-part" tabIndex={-1}>
              <Section />
            </div>
          ))}
        </div>
      </div>
    </>
  );
}
