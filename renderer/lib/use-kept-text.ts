import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../shared/result';
import { wordFailure } from '../../shared/text/word-failure';

/** A text that is saved as it is typed. */
export interface KeptText {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onBlur: () => void;
  /** Why the last change was not kept; what was typed stays in the field. */
  readonly failure: string | undefined;
}

/**
 * Binds a field to something kept in main. Until the person leaves the field, what they typed stands, whatever comes back.
 * However fast they type, one text at a time is saved, and of those that come meanwhile the newest alone.
 *
 * @param kept - the value as main has it
 * @param save - hands a typed value to main
 */
export function useKeptText(kept: string, save: (typed: string) => Promise<Result<unknown>>): KeptText {
  const [typed, setTyped] = useState(kept);
  const [failure, setFailure] = useState<string>();
  const isEditing = useRef(false);
  const waiting = useRef<() => Promise<Result<unknown>>>(undefined);
  const isSaving = useRef(false);

  useEffect(() => {
    if (!isEditing.current && failure === undefined) setTyped(kept);
  }, [kept, failure]);

  const saveAll = async () => {
    isSaving.current = true;
    for (let next = waiting.current; next; next = waiting.current) {
      waiting.current = undefined;
      const result = await next();
      setFailure(result.ok ? undefined : wordFailure(result.error));
    }
    isSaving.current = false;
  };

  return {
    value: typed,
    failure,
    onBlur: () => {
      isEditing.current = false;
    },
    onChange(next) {
      isEditing.current = true;
      setTyped(next);
      waiting.current = () => save(next);
      if (!isSaving.current) void saveAll();
    },
  };
}
