import { type RefObject, useEffect, useState } from 'react';

/**
 * Leads to the first field that keeps a form from being taken, at each try: a screen reader then says what is wrong with it.
 *
 * @param form - in which the fields are
 * @returns how often it was tried, and what counts one more
 */
export function useRefusedField(form: RefObject<HTMLElement | null>): readonly [tries: number, refuse: () => void] {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries, form]);
  return [tries, () => setTries((before) => before + 1)];
}
