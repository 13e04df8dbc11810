import { atHandText } from './at-hand';
import { callingText } from './calling';
import { failuresText } from './failures';
import { faultsText } from './faults';
import { firstRunText } from './first-run';
import { countryName, doubtful, markedPlace, place, regionNames } from './formats';
import { journalText } from './journal';
import { numbersText } from './numbers';
import { portalText } from './portal';
import { programText } from './program';
import { settingsText } from './settings';
import { windowText } from './window';
import { writingText } from './writing';

/** Every sentence and label that a person reads, in English: one file for each part of the program. */
export const en = {
  product: 'ALM Lifeline',
  place,
  doubtful,
  markedPlace,
  region: regionNames,
  country: (code: string) => countryName(code),
  ...windowText,
  ...callingText,
  ...firstRunText,
  ...portalText,
  ...numbersText,
  ...writingText,
  ...journalText,
  ...settingsText,
  ...atHandText,
  ...failuresText,
  ...faultsText,
  ...programText,
} as const;
