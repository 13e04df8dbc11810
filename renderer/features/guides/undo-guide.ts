import { text } from '../../../shared/text';
import { bridge } from '../../lib/bridge';
import { reportPast } from '../../lib/use-outcome';

/** Takes the last change of a guide back, and says so. */
export const undoGuide = () =>
  void reportPast(bridge.call('guide.undo', undefined), () => ({ message: text.guides.undone }));
