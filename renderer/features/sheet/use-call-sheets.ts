import { useEffect, useState } from 'react';
import type { CallSheet } from '../../../shared/journal/call-sheet-schema';
import { bridge } from '../../lib/bridge';

/** The sheets of calls that go on, the one dialled last first. */
export function useCallSheets(): readonly CallSheet[] {
  const [sheets, setSheets] = useState<readonly CallSheet[]>([]);
  useEffect(() => {
    void bridge.call('sheet.list', undefined).then((result) => {
      if (result.ok) setSheets(result.value);
    });
    return bridge.on('sheets', setSheets);
  }, []);
  return sheets;
}
