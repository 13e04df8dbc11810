import { isDueForCheck, wholeYearsSince } from '../../../shared/guide/age';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { MenuButton } from '../../components/menu-button';
import { bridge } from '../../lib/bridge';
import { useMinute } from '../../lib/use-now';
import { reportPast } from '../../lib/use-outcome';
import { undoGuide } from './undo-guide';
import type { KnownGuide } from './use-guides';

interface Props {
  readonly known: KnownGuide;
  readonly isInUse: boolean;
  readonly edit: () => void;
}

/** One guide: what it is for, how old it is, and what can be done with it. */
export function GuideRow({ known, isInUse, edit }: Props) {
  const { guide, isOwn, original } = known;
  const now = useMinute();
  const remove = async () => {
    const message = isOwn ? text.guides.removed(guide.product) : text.guides.givenUp;
    await reportPast(bridge.call('guide.remove', { guide: guide.id }), () => ({ message, undo: undoGuide }));
    return false;
  };
  const save = async () => {
    await reportPast(bridge.call('guide.export', { guide: guide.id }), ({ file }) => ({
      message: file === undefined ? text.contacts.notSaved : text.contacts.saved(file),
    }));
    return false;
  };
  const use = () =>
    void reportPast(bridge.call('guide.choose', { guide: guide.id }), () => ({
      message: text.guides.inUseNow(guide.product),
    }));
  return (
    <li className="card guide">
      <div>
        <h2>
          {guide.product}
          {isInUse ? <span className="mark mark-quiet">{text.guides.inUse}</span> : null}
          {original ? <span className="mark mark-quiet">{text.guides.corrected}</span> : null}
        </h2>
        <p>{guide.vendor}</p>
        <p className="hint">
          {text.guides.count(guide.lines.length)} · {text.age.asOf(guide.age, wholeYearsSince(guide.age.lastSeen, now))}
        </p>
        <p className="hint">
          {text.numbers.source}: {guide.source}
        </p>
        {isDueForCheck(guide.expires, now) ? <p className="problem">{text.guides.lookAgain(guide.expires)}</p> : null}
      </div>
      <div className="actions">
        {isInUse ? null : <ActionButton onPress={use}>{text.guides.use}</ActionButton>}
        <ActionButton onPress={edit}>{text.guides.edit}</ActionButton>
        <MenuButton
          label={text.guides.more}
          choices={[
            { id: 'save', label: text.guides.save, act: save },
            ...(isOwn || original
              ? [{ id: 'remove', label: isOwn ? text.guides.remove : text.guides.giveUp, act: remove }]
              : []),
          ]}
        />
      </div>
    </li>
  );
}
