import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import type { Draft } from '../../../shared/request/draft';
import { requestFromDraft } from '../../../shared/request/from-draft';
import { senderStanding, sendersOnFile } from '../../../shared/request/sender';
import { text } from '../../../shared/text';
import { useAppState } from '../../lib/app-state';
import { changeDraft, useLiveDraft } from './drafts';

/** Where the email is to be sent from: one of the addresses on file, or any other, with what that means. */
export function SenderChoice({ draft }: { readonly draft: Draft }) {
  const { guide, settings, severity } = useAppState();
  const { sender } = requestFromDraft(useLiveDraft(draft), settings, severity, guide);
  const onFile = settings.senderAddresses;
  const judged = senderStanding(sender, onFile);
  // Some vendors read email from any address.
  const standing = guide.email?.isSenderOnFile === false && judged !== 'not-an-address' ? undefined : judged;
  const isFine = standing === undefined || standing === 'on-file' || standing === 'none';
  return (
    <ComboBox
      className="text-row"
      name="sender"
      formValue="text"
      allowsCustomValue
      inputValue={sender}
      onInputChange={(sender) => changeDraft(draft.id, { sender })}
      defaultItems={sendersOnFile(onFile).map((address) => ({ address }))}
      menuTrigger="manual"
    >
      <Label className="label">{text.write.sender}</Label>
      <div className="combo">
        <Input className="input" />
        <Button className="combo-button" aria-label={text.write.senderList}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Text slot="description" className={isFine ? 'hint' : 'problem'}>
        {standing === undefined ? null : text.write.senderStanding[standing]}
      </Text>
      <Popover className="popover">
        <ListBox className="options">
          {({ address }: { readonly address: string }) => (
            <ListBoxItem id={address} className="option">
              {address}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
