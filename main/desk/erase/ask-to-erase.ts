import { app } from 'electron';
import { success } from '../../../shared/result';
import { text } from '../../../shared/text';
import { ownErasure } from '../../startup/own-command';
import { askPerson } from '../../windows/ask-person';

/**
 * Asks the person, in a dialog of the system, whether everything is to be erased. Then the program quits, and another start
 * of it, which writes nothing, erases.
 */
export async function askToErase() {
  const { question, detail, yes, no } = text.erase;
  if (!(await askPerson({ message: question, detail, yes, no }))) return success({ erases: false });
  const [execPath = '', ...args] = ownErasure();
  app.relaunch({ execPath, args });
  app.quit();
  return success({ erases: true });
}
