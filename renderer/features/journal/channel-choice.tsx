import { memo } from 'react';
import type { JournalSearch } from '../../../shared/journal/find-schema';
import { text } from '../../../shared/text';
import { ChoiceRow } from '../../components/choice-row';
import type { Journal } from './use-journal';

const channels = (['all', 'phone', 'email', 'ticket'] as const).map((id) => ({
  id,
  label: text.journal.channels[id],
}));

interface Props {
  readonly channel: JournalSearch['channel'];
  readonly look: Journal['look'];
}

/** Shows one channel alone. It does not change with what is typed beside it, and is not drawn anew with each key. */
export const ChannelChoice = memo(function ChannelChoice({ channel, look }: Props) {
  return (
    <ChoiceRow
      label={text.journal.channel}
      value={channel}
      options={channels}
      choose={(chosen) => look({ channel: chosen })}
    />
  );
});
