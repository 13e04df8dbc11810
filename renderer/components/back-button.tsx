import arrowLeft from 'lucide-static/icons/arrow-left.svg?shapes';
import { ActionButton } from './action-button';

interface Props {
  readonly onPress: () => void;
  readonly children: string;
}

/** The way back to the screen that led to this one, above its heading. */
export function BackButton({ onPress, children }: Props) {
  return (
    <div className="back">
      <ActionButton look="quiet" icon={arrowLeft} onPress={onPress}>
        {children}
      </ActionButton>
    </div>
  );
}
