import type { Notice } from '../../shared/ipc/app-state';
import { text } from '../../shared/text';
import { bridge } from '../lib/bridge';
import { ActionButton } from './action-button';

/** What happened to the person's files, until they say that they have read it. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  return notices.map(({ id, message }) => (
    <div key={id} className="notice" role="alert">
      <p>{message}</p>
      <ActionButton onPress={() => void bridge.call('notice.dismiss', { id })}>{text.common.dismiss}</ActionButton>
    </div>
  ));
}
