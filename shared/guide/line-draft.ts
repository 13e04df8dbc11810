import { type Failure, failure, type Result, success } from '../result';
import { text } from '../text';
import { lineFromNumber, lineId } from './line-from-number';
import type { MenuStep } from './line-schema';
import type { LineRegion } from './region';
import { type SupportLine, supportLineSchema } from './schema';
import { utcOffset } from './time-zones';
import { type Weekday, weekdays } from './week';

/** A number as it is being typed: every field a text, so that nothing that was typed gets lost. */
export interface LineDraft {
  readonly published: string;
  readonly country: string;
  /** Empty: the country's. */
  readonly region: LineRegion | '';
  readonly servesWholeRegion: boolean;
  readonly label: string;
  /** Keys or words, one step a line. */
  readonly menu: string;
  readonly extension: string;
  readonly from: string;
  readonly to: string;
  /** None: every day. */
  readonly days: readonly Weekday[];
  /** Empty: the one that the country's clocks show. */
  readonly timeZone: string;
  /** With commas between them. */
  readonly languages: string;
  readonly insideCountryOnly: boolean;
  readonly note: string;
}

export const emptyLine: LineDraft = {
  published: '',
  country: '',
  region: '',
  servesWholeRegion: false,
  label: '',
  menu: '',
  extension: '',
  from: '',
  to: '',
  days: [],
  timeZone: '',
  languages: '',
  insideCountryOnly: false,
  note: '',
};

const typedStep = ({ say, press }: MenuStep) => [press, say].filter((part) => part !== undefined).join(' ');

/** A line as its fields show it. */
export function draftOfLine(line: SupportLine): LineDraft {
  return {
    published: line.published,
    country: line.country,
    region: line.region,
    servesWholeRegion: line.servesWholeRegion,
    label: line.label ?? '',
    menu: (line.menu ?? []).map(typedStep).join('\n'),
    extension: line.extension ?? '',
    from: line.hours?.from ?? '',
    to: line.hours?.to ?? '',
    days: line.hours?.days ?? [],
    timeZone: line.timeZone ?? '',
    languages: (line.languages ?? []).join(', '),
    insideCountryOnly: line.insideCountryOnly ?? false,
    note: line.note ?? '',
  };
}

export type LineProblem = 'no-country' | 'not-a-number' | 'hours-invalid' | 'zone-invalid' | 'field-invalid';

/** What is wrong with a field, by its name. */
export type LineProblems = Partial<Record<keyof LineDraft, Failure<LineProblem>>>;

/** The steps that were typed. One that says the same as before stays as it was, with the day on which it was heard. */
function menuOf(typed: string, former: readonly MenuStep[] = []): SupportLine['menu'] {
  const left = [...former];
  const steps = typed
    .split('\n')
    .map((step) => step.trim())
    .filter((step) => step !== '')
    .map((step): MenuStep => {
      const known = left.findIndex((each) => typedStep(each) === step);
      const [same] = known < 0 ? [] : left.splice(known, 1);
      if (same) return same;
      const [, press, say = ''] = /^([\d*#]{1,12})(?:\s+(.*))?$/.exec(step) ?? [];
      if (press === undefined) return { say: step };
      return say === '' ? { press } : { press, say };
    });
  return steps.length > 0 ? steps : undefined;
}

/** The languages that were typed; those that nobody touched stay as they were. */
function languagesOf(typed: string, former: SupportLine['languages']): SupportLine['languages'] {
  if (typed === (former ?? []).join(', ')) return former;
  const languages = typed.split(/[,;\n]/).map((language) => language.trim());
  return [...new Set(languages.filter((language) => language !== ''))];
}

/** When it is answered; undefined where nothing of that was typed. */
function hoursOf({ from, to, days }: LineDraft): unknown {
  if (from === '' && to === '' && days.length === 0) return undefined;
  return { from, to, ...(days.length === 0 ? {} : { days }) };
}

/** The days of a week with one more or less, in its order. */
export const withDay = (days: readonly Weekday[], day: Weekday, isIn: boolean): readonly Weekday[] =>
  weekdays.filter((each) => (each === day ? isIn : days.includes(each)));

/** A line without what its own fields say. */
function withoutTyped({
  label: _l,
  menu: _m,
  extension: _e,
  hours: _h,
  languages: _s,
  insideCountryOnly: _i,
  note: _n,
  ...line
}: Partial<SupportLine>) {
  return line;
}

/**
 * Makes a line of what was typed.
 *
 * @param former - the line that it changes; what was not touched of it stays as it was
 * @param taken - ids of the other lines
 * @returns what is wrong, by field
 */
export function lineOfDraft(
  draft: LineDraft,
  former: SupportLine | undefined,
  taken: ReadonlySet<string>,
): Result<SupportLine, LineProblem> & { readonly problems?: LineProblems } {
  const { published, country, region, servesWholeRegion, label, extension, insideCountryOnly, note } = draft;
  const isSameNumber =
    former !== undefined &&
    former.published === published.trim() &&
    former.country === country &&
    former.region === region;
  const derived = lineFromNumber({ published, country, region: region === '' ? undefined : region, servesWholeRegion });
  if (!derived.ok && !isSameNumber) {
    const field = derived.error.code === 'no-country' ? 'country' : 'published';
    return { ...derived, problems: { [field]: derived.error } };
  }
  const number = isSameNumber ? { ...former, servesWholeRegion } : derived.ok ? derived.value : undefined;
  if (!number) return failure('not-a-number');
  const zoneTyped = draft.timeZone.trim();
  const isZoneTyped = zoneTyped !== (former?.timeZone ?? '');
  if (isZoneTyped && zoneTyped !== '' && utcOffset(zoneTyped, new Date()) === undefined) {
    const unknown = failure('zone-invalid');
    return { ...unknown, problems: { timeZone: unknown.error } };
  }
  // What was typed into its own field counts for more than what is behind the number.
  const keyed = extension.trim() || (isSameNumber ? '' : (number.extension ?? ''));
  const menu = menuOf(draft.menu, former?.menu);
  const languages = languagesOf(draft.languages, former?.languages);
  const hours = hoursOf(draft);
  // A no that may be left out stays as it was.
  const isInside =
    insideCountryOnly === (former?.insideCountryOnly ?? false) ? former?.insideCountryOnly : insideCountryOnly;
  // What follows from the number is made anew with it; what is typed comes from its field; all else stays as it was.
  const { national: _n, timeZone, doubt: _d, ...untouched }: Partial<SupportLine> = former ?? {};
  // Another number of the same country is in the same place, as far as anybody knows.
  const known = former?.country === number.country && timeZone !== undefined ? timeZone : number.timeZone;
  const ofCountry = derived.ok ? derived.value.timeZone : undefined;
  const zone = isZoneTyped ? zoneTyped || ofCountry : known;
  const { timeZone: _z, ...rest } = { ...untouched, ...number };
  const whole = supportLineSchema.safeParse({
    ...withoutTyped(rest),
    id: former?.id ?? lineId([text.place(number), label].join(' '), taken),
    ...(label.trim() === '' ? {} : { label }),
    ...(menu ? { menu } : {}),
    ...(keyed === '' ? {} : { extension: keyed }),
    ...(isInside === undefined ? {} : { insideCountryOnly: isInside }),
    ...(languages && languages.length > 0 ? { languages } : {}),
    ...(zone ? { timeZone: zone } : {}),
    ...(hours ? { hours } : {}),
    ...(note.trim() === '' ? {} : { note }),
  });
  if (whole.success) return success(whole.data);
  const problems: Record<string, Failure<LineProblem>> = {};
  for (const { path } of whole.error.issues) {
    const [field = '', part] = path.map(String);
    const shown = field === 'hours' ? (part ?? 'from') : field;
    problems[shown] ??= failure(shown === 'from' || shown === 'to' ? 'hours-invalid' : 'field-invalid').error;
  }
  return { ...failure('field-invalid'), problems };
}
