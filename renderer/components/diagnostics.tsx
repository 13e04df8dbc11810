import { useState } from 'react';
import { text } from '../../shared/text';
import { bridge } from '../lib/bridge';
import { useOutcome } from '../lib/use-outcome';
import { ActionButton } from './action-button';
import { Announcement } from './announcement';

/** Diagnostics: first to look at, then to copy. */
export function Diagnostics() {
  const [shown, setShown] = useState<string>();
  const [outcome, report] = useOutcome();
  const show = () =>
    void report(bridge.call('diagnostics.read', undefined), (diagnostics) => {
      setShown(diagnostics);
      return undefined;
    });
  const copy = () => void report(bridge.call('diagnostics.copy', undefined), () => text.diagnostics.copied);
  return (
    <div className="form diagnostics">
      <p className="hint">{text.diagnostics.why}</p>
      {shown === undefined ? null : (
        <label className="text-row">
          <span className="label">{text.diagnostics.preview}</span>
          <textarea className="input diagnostics-text" readOnly rows={16} value={shown} />
        </label>
      )}
      <div className="actions">
        {shown === undefined ? null : (
          <ActionButton look="primary" onPress={copy}>
            {text.diagnostics.copy}
          </ActionButton>
        )}
        <ActionButton onPress={show}>
          {shown === undefined ? text.diagnostics.show : text.diagnostics.again}
        </ActionButton>
      </div>
      <Announcement {...outcome} />
    </div>
  );
}
