import type { Identifier } from '../guide/rules-schema';
import type { Guide } from '../guide/schema';

type Rules = Pick<Guide, 'identifiers' | 'email'>;

type BodyItem = NonNullable<Guide['email']>['body'][number];

const everyItem: readonly BodyItem[] = ['company', 'contactName', 'contactPhone', 'product', 'details'];

const placeOf = (id: string) => `{${id}}`;

/** What the body of a message must state; everything, where the guide has no rule. */
export function wantedInBody({ email }: Pick<Rules, 'email'>): readonly BodyItem[] {
  return email?.body ?? everyItem;
}

/** The identifier that the vendor wants in the subject, if any. A password never is one. */
export function identifierInSubject({ identifiers, email }: Rules): Identifier | undefined {
  return identifiers.find(({ id, isPassword }) => !isPassword && email?.subject.includes(placeOf(id)));
}

/**
 * The subject in the vendor's form.
 *
 * @param value - of the identifier in it, or what to show in its place
 * @param summary - one line
 */
export function subjectOf(rules: Rules, value: string, summary: string): string {
  const form = rules.email?.subject ?? placeOf('summary');
  const identifier = identifierInSubject(rules);
  // In one pass, as neither of them is a form itself.
  return form.replace(/\{([a-z][a-z0-9-]*)\}/g, (place, id: string) =>
    id === 'summary' ? summary : id === identifier?.id ? value : place,
  );
}
