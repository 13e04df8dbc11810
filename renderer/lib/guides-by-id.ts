import { useMemo } from 'react';
import type { Guide } from '../../shared/guide/schema';
import { useAppState } from './app-state';

/** All guides of this desk by their ids, that in use among them: what is past may be of any, or of one that is gone. */
export function useGuidesById(): ReadonlyMap<string, Guide> {
  const { guide, otherGuides } = useAppState();
  return useMemo(() => new Map([guide, ...otherGuides].map((each) => [each.id, each])), [guide, otherGuides]);
}
