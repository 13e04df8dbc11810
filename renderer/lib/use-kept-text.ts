import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../shared/result';

/** A text that is saved as it is typed. */
export interface KeptText {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** Why the last change was not kept; what was typed stays in the field. */
  readonly failure: string | undefined;
}

/**
 * Binds a field to something kept in main. While the person is in the field, what they typed stands, whatever comes back.
 *
 * @param kept - the value as main has it
 * @param save - hands a typed value to main
 */
export function useKeptText(kept: string, save: (typed: string) => Promise<Result<unknown>>): KeptText {
  const [typed, setTyped] = useState(kept);
  const [failure, setFailure] = useState<string>();
  const isEditing = useRef(false);

  useEffect(() => {
    if (!isEditing.current && failure === undefined) setTyped(kept);
  }, [kept, failure]);

  return {
    value: typed,
    failure,
    onFocus: () => {
      isEditing.current = true;
    },
    onBlur: () => {
      isEditing.current = false;
    },
    onChange(next) {
      setTyped(next);
      void save(next).then((result) => setFailure(result.ok ? undefined : result.error.message));
    },
  };
}
