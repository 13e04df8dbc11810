import { slugPattern } from '../../shared/guide/slug-pattern';
import { type Result, success } from '../../shared/result';
import type { Sentence } from '../../shared/text/sentence';
import type { DiskCode } from '../storage/disk-failure';
import { type KeptFile, openKeptFile } from '../storage/kept-file';
import { namesInOwnFolder } from '../storage/own-folder';
import { type FormerGuide, type KeptGuide, noKeptGuide, readFormerGuide } from './kept-guide-schema';

/** How many changes of one guide can be taken back. */
const mostOfGuide = 5;

/** How many changes of all of them can be, those of guides that were removed included. */
const mostOfAll = 100;

/** `ID.before-TIME.json`, the time in milliseconds: so the last one is known without reading any. */
const fileOfFormer = /^(?<id>[^.]+)\.before-(?<at>\d{13})\.json$/;

/** A change of a guide that can be taken back. */
interface PastChange {
  readonly id: string;
  readonly at: Date;
  /** What was kept of the guide before it. */
  readonly kept: KeptGuide;
}

/** What each guide was before its last changes, kept beside it, a file for each change. */
export interface FormerGuides {
  /** Keeps what a guide was, as it is about to be changed; the oldest ones make room for it. */
  add(id: string, kept: KeptGuide): Result<undefined, DiskCode>;
  /** The last change of any guide. */
  last(): PastChange | undefined;
  /** Forgets that one. */
  dropLast(): Result<undefined, DiskCode>;
}

/**
 * @param place - the folder of the guides
 * @param say - told of files that can't be used
 */
export function openFormerGuides(place: string, say: (sentence: Sentence) => void): FormerGuides {
  /** The last one first. */
  const entries = () =>
    namesInOwnFolder(place, say)
      .flatMap((name) => {
        const { id, at } = fileOfFormer.exec(name)?.groups ?? {};
        return id !== undefined && slugPattern.test(id) ? [{ id, at: Number(at) }] : [];
      })
      .toSorted((a, b) => b.at - a.at);
  const open = ({ id, at }: { readonly id: string; readonly at: number }): KeptFile<FormerGuide> =>
    openKeptFile<FormerGuide>({
      folder: place,
      name: `${id}.before-${at}`,
      read: readFormerGuide,
      fallback: noKeptGuide,
      backups: 0,
      say,
    });
  return {
    add(id, kept) {
      const past = entries();
      // Later than the last one, even where the clock was put back.
      const at = Math.max(Date.now(), (past[0]?.at ?? 0) + 1);
      const written = open({ id, at }).write(kept.guide ? kept : { version: 1, wasAbsent: true });
      if (!written.ok) return written;
      const ofGuide = past.filter((each) => each.id === id).slice(mostOfGuide - 1);
      // One that the disk doesn't let go of is tried again at the next change.
      for (const each of new Set([...ofGuide, ...past.slice(mostOfAll - 1)])) open(each).remove();
      return written;
    },
    last() {
      for (const entry of entries()) {
        const { wasAbsent, ...kept } = open(entry).value();
        // One that couldn't be read was set aside, and the change before it is the last that can be taken back.
        if (wasAbsent || kept.guide) return { id: entry.id, at: new Date(entry.at), kept };
      }
      return undefined;
    },
    dropLast() {
      const [entry] = entries();
      return entry ? open(entry).remove() : success(undefined);
    },
  };
}
