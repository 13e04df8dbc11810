import { atHandText } from './at-hand';
import { callingText } from './calling';
import { casesText } from './cases';
import { failureWords } from './failure-words';
import { failuresText } from './failures';
import { faultsText } from './faults';
import { firstRunText } from './first-run';
import { countryName, doubtful, markedPlace, onDay, place, regionNames } from './formats';
import { guidesText } from './guides';
import { identifierText } from './identifier';
import { journalText } from './journal';
import { numbersText } from './numbers';
import { plainTextWords } from './plain';
import { policyText } from './policy';
import { portalText } from './portal';
import { programText } from './program';
import { promisesText } from './promises';
import { readinessText } from './readiness';
import { settingsText } from './settings';
import { trackText } from './track';
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
  day: onDay,
  ...callingText,
  ...trackText,
  ...firstRunText,
  ...portalText,
  ...readinessText,
  ...numbersText,
  ...writingText,
  ...journalText,
  ...casesText,
  ...settingsText,
  ...policyText,
  ...plainTextWords,
  ...atHandText,
  ...failuresText,
  /** Of each failure, by its code; see `wordFailure`. */
  failure: failureWords,
  ...faultsText,
  ...programText,
  ...guidesText,
  ...promisesText,
} as const;
