import { useEffect, useState } from 'react';
import type { CallSheet } from '../../../shared/journal/call-sheet-schema';
import { bridge } from '../../lib/bridge';
import { firstPaint } from '../../lib/first-paint';

/** The sheets of calls that go on, the one dialled last first. */
export function useCallSheets(): readonly CallSheet[] {
  const [sheets, setSheets] = useState<readonly CallSheet[]>([]);
  useEffect(() => {
    void firstPaint.then(async () => {
      const open = await bridge.call('sheet.list', undefined);
      if (open.ok) setSheets(open.value);
    });
    return bridge.on('sheets', setSheets);
  }, []);
  return sheets;
}
