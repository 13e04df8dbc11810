import { createContext } from 'react';
import type { CallSheet } from '../../shared/journal/call-sheet-schema';

/** The sheets of calls that go on, for whatever shows such a call beside its sheet. */
export const OpenSheets = createContext<readonly CallSheet[]>([]);
