import { atHandText } from './at-hand';
import { callingText } from './calling';
import { failuresText } from './failures';
import { faultsText } from './faults';
import { firstRunText } from './first-run';
import { countryName, doubtful, markedPlace, place, regionNames } from './formats';
import { guidesText } from './guides';
import { identifierText } from './identifier';
import { journalText } from './journal';
import { numbersText } from './numbers';
import { policyText } from './policy';
import { portalText } from './portal';
import { programText } from './program';
import { settingsText } from './settings';
import { severityHeard, severityName, triageText } from './triage';
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
  /** Of an identifier that a guide names. */
  identifier: identifierText,
  /** Of the rule that a guide has for severities. */
  triage: triageText,
  severity: severityName,
  severityHeard,
  ...windowText,
  ...callingText,
  ...firstRunText,
  ...portalText,
  ...numbersText,
  ...writingText,
  ...journalText,
  ...settingsText,
  ...policyText,
  ...atHandText,
  ...failuresText,
  ...faultsText,
  ...programText,
  ...guidesText,
} as const;
