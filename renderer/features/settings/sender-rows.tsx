import './sender-rows.css';
import { checkAddress } from '../../../shared/request/address';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';
import { KeptRow } from '../../components/kept-row';
import { useAppState } from '../../lib/app-state';
import { bridge } from '../../lib/bridge';
import { changeSettings } from '../../lib/change-settings';
import { feedback } from '../../lib/feedback';

const keep = (senderAddresses: string[]) => changeSettings({ senderAddresses });

/** Removes the address at a place, for which there is a moment to bring it back. */
async function remove(addresses: readonly string[], index: number): Promise<void> {
  const address = addresses[index] ?? '';
  if (!(await keep(addresses.toSpliced(index, 1))) || address.trim() === '') return;
  const bringBack = async () => {
    const now = await bridge.call('state.read', undefined);
    if (now.ok) await keep(now.value.settings.senderAddresses.toSpliced(index, 0, address));
  };
  feedback.tell({ message: text.settings.addressRemoved(address), undo: () => void bringBack() });
}

/** The addresses that the vendor has on file, the one to send from first. */
export function SenderRows() {
  const { settings, policy } = useAppState();
  const addresses = settings.senderAddresses.length > 0 ? settings.senderAddresses : [''];
  return (
    <div className="senders">
      {addresses.map((_address, index) => (
        <SenderRow
          // The rows are what they are by their place: the first one is the default.
          // biome-ignore lint/suspicious/noArrayIndexKey: an address may be there twice, and changes with every key
          key={index}
          index={index}
          addresses={addresses}
        />
      ))}
      {policy.senderDomain === '' ? null : <p className="hint">{text.policy.senderDomain(policy.senderDomain)}</p>}
      <ActionButton
        isDisabled={addresses.some((address) => address.trim() === '')}
        onPress={() => void keep([...addresses, ''])}
      >
        {text.settings.addAddress}
      </ActionButton>
    </div>
  );
}

function SenderRow({ index, addresses }: { readonly index: number; readonly addresses: readonly string[] }) {
  const { senderDomain } = useAppState().policy;
  const doubtOf = (typed: string) => {
    if (typed.trim() === '') return undefined;
    if (!checkAddress(typed)) return text.settings.notAnAddress;
    const isOther = senderDomain !== '' && !typed.trim().toLowerCase().endsWith(`@${senderDomain.toLowerCase()}`);
    return isOther ? text.policy.wrongDomain(senderDomain) : undefined;
  };
  const isFirst = index === 0;
  const raised = [...addresses];
  raised.splice(index - 1, 2, addresses[index] ?? '', addresses[index - 1] ?? '');
  return (
    <div className="sender">
      <KeptRow
        label={isFirst ? text.settings.senderAddress : text.settings.furtherAddress(index + 1)}
        {...(isFirst ? { hint: text.settings.senderAddressWhy } : {})}
        read={(kept) => kept.senderAddresses[index] ?? ''}
        change={(typed) => ({ senderAddresses: addresses.with(index, typed) })}
        doubt={doubtOf}
      />
      <ActionButton
        look="quiet"
        isDisabled={isFirst}
        aria-label={text.settings.raiseAddress(index + 1)}
        title={text.settings.raiseAddress(index + 1)}
        onPress={() => void keep(raised)}
      >
        <span aria-hidden="true">↑</span>
      </ActionButton>
      <ActionButton
        look="quiet"
        isDisabled={addresses.length === 1}
        aria-label={text.settings.removeAddress(index + 1)}
        title={text.settings.removeAddress(index + 1)}
        onPress={() => void remove(addresses, index)}
      >
        <span aria-hidden="true">✕</span>
      </ActionButton>
    </div>
  );
}
