import { configurationProfile } from '../../shared/policy/profile';
import { registryFile } from '../../shared/policy/registry-file';
import { text } from '../../shared/text';
import { policyJsonSchema } from './parts';
import { adml, admx } from './templates';

/** A policy to begin with; a test holds it to the schema. */
export const examplePolicy = {
  organisation: 'Contoso IT',
  locked: { company: 'Contoso Ltd', savesPin: true, clipboardSeconds: 30 },
  preset: { country: 'DE', dialWay: 'teams', outsideLine: '0', startsAtSignIn: true },
  contact: { name: 'Contoso Service Point', phone: '+49 69 1234567', hours: 'Monday to Friday, 8:00 to 18:00' },
  helpText: 'Have your asset number ready.\nWe call the vendor together with you.',
  senderDomain: 'contoso.example',
};

/** Of the example, so that it is the same each time. Whoever hands a profile out gives it two of their own. */
const exampleIds = ['6f0d7f0e-8a0c-4c59-9f0e-2f4c5d1a7b10', '1b8c2a54-3a52-4c0b-8f5c-6f3b5a0e9d21'] as const;

/** Every file that an administrator's tools want, by its name in `build/policy`. All of them come from the schema. */
export function policyDocuments(): ReadonlyMap<string, string | Buffer> {
  return new Map<string, string | Buffer>([
    ['alm-lifeline.admx', admx()],
    ['en-US/alm-lifeline.adml', adml()],
    ['policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`],
    ['example.json', `${JSON.stringify(examplePolicy, null, 2)}\n`],
    ['example.mobileconfig', configurationProfile(examplePolicy, exampleIds, text.product)],
    ['example.reg', Buffer.from(registryFile(examplePolicy), 'utf16le')],
  ]);
}
