import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { draftOfGuide, type GuideDraft } from '../../../shared/guide/guide-draft';
import type { LineDraft } from '../../../shared/guide/line-draft';
import type { Guide, SupportLine } from '../../../shared/guide/schema';

/** The number that is being typed: of a line that there is, or a new one. */
export interface LineInWork {
  readonly line: SupportLine | undefined;
  readonly draft: LineDraft;
}

/** What is being made of a guide, as it was typed. */
export interface GuideWork {
  /** The guide as it was when it was opened. */
  readonly guide: Guide;
  readonly draft: GuideDraft;
  readonly lines: Guide['lines'];
  readonly number: LineInWork | undefined;
}

let left: GuideWork | undefined;

/** The guide that somebody has begun to edit and not saved: it stays when they look at another screen meanwhile. */
export const guideInWork = (): Guide | undefined => left?.guide;

/** It was saved, or is not wanted. */
export const endWork = () => {
  left = undefined;
};

/** What is being made of a guide, from where it was left. */
export function useGuideWork(guide: Guide): readonly [GuideWork, Dispatch<SetStateAction<GuideWork>>] {
  const [work, setWork] = useState<GuideWork>(() =>
    left?.guide.id === guide.id ? left : { guide, draft: draftOfGuide(guide), lines: guide.lines, number: undefined },
  );
  useEffect(() => {
    left = work;
  }, [work]);
  return [work, setWork];
}
