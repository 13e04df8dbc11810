import arrowLeft from 'lucide-static/icons/arrow-left.svg?shapes';
import type { View } from '../../../shared/features';
import { text } from '../../../shared/text';
import { ActionButton } from '../../components/action-button';

/** The way back from what Help leads to, above its heading. */
export function BackToHelp({ show }: { readonly show: (view: View) => void }) {
  return (
    <div className="back-to-help">
      <ActionButton look="quiet" icon={arrowLeft} onPress={() => show('help')}>
        {text.help.back}
      </ActionButton>
    </div>
  );
}
