import { text } from '../../shared/text';
import { useAppState } from '../lib/app-state';
import { bridge } from '../lib/bridge';
import { useOutcome } from '../lib/use-outcome';
import { ActionButton } from './action-button';
import { AgeSentence } from './guide-age';

interface Props {
  readonly look?: 'primary' | 'plain';
  /** Offers the vendor's newer support page as well. */
  readonly hasPage?: boolean;
}

function Newer({ address, open }: { readonly address: string; readonly open: () => void }) {
  const { host, pathname } = new URL(address);
  const shown = `${host}${pathname}`.replace(/\/$/, '');
  return (
    <ActionButton look="quiet" aria-label={text.portal.openNewer(shown)} onPress={open}>
      {shown}
    </ActionButton>
  );
}

/** The way to the portal: the published address with its age, and beside it the newer one that nobody has confirmed. */
export function OpenPortal({ look = 'plain', hasPage = false }: Props) {
  const { guide } = useAppState();
  const report = useOutcome();
  const open = (what: 'portal' | 'page') => void report(bridge.call('newer.open', { what }), () => text.portal.opened);
  if (guide.portal === undefined) return null;
  return (
    <div className="portal">
      <div className="actions">
        <ActionButton
          look={look}
          onPress={() => void report(bridge.call('portal.open', undefined), () => text.portal.opened)}
        >
          {text.portal.open}
        </ActionButton>
      </div>
      <AgeSentence say={text.portal.age} />
      {guide.unconfirmed ? (
        <p className="hint newer">
          {text.portal.newer} <Newer open={() => open('portal')} address={guide.unconfirmed.portal} />
          {hasPage ? <Newer open={() => open('page')} address={guide.unconfirmed.page} /> : null}
        </p>
      ) : null}
    </div>
  );
}
