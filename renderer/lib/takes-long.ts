import { useEffect, useState } from 'react';

/** Whoever waits longer than this wonders whether anything goes on, in milliseconds. */
const patience = 400;

/** Whether something has gone on for so long that it is to be said. */
export function useTakesLong(goesOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!goesOn) return;
    const late = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(late);
      setLong(false);
    };
  }, [goesOn]);
  return isLong;
}
