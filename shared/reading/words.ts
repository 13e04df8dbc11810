/** What a number is for, as far as a piece of text says it. */
export interface Purpose {
  readonly isSupport: boolean;
  /** What it is for instead of support, or besides. */
  readonly other: string | undefined;
}

const support =
  /support|help ?desk|service ?desk|hot ?line|technical|assistance|customer (?:care|service)|helpline|kundendienst|soporte|suporte|assistenza|supporto|\btac\b|severity|\bp1\b/i;

const others: readonly (readonly [string, RegExp])[] = [
  ['fax', /\b(?:tele)?fax\b|facsimile|t[ée]l[ée]copie/i],
  ['tty', /\btty\b|\btdd\b|text telephone|hearing/i],
  [
    'sales',
    /\bsales\b|\bbuy(?:ing)?\b|\bpurchas|\bto order\b|\border(?:ing|s)?\b|\bquotes?\b|\bpricing\b|vertrieb|verkauf|\bventes\b|\bventas\b|\bvendas\b|\bvendite\b|\brenewals?\b/i,
  ],
  ['billing', /\bbilling\b|\binvoic|\baccounts (?:receivable|payable)\b|rechnung|facturation|facturaci/i],
  [
    'press or jobs',
    /\bpress (?:office|contact|inquir|enquir|relation)|\bmedia (?:contact|relation)|\bcareers?\b|\brecruit|\bjobs\b|\binvestors?\b/i,
  ],
  [
    'conference',
    /\b(?:conference|meeting|webinar)s? (?:line|bridge|number|call|dial|access|id)|\bconferencing\b|konferenz|conf[ée]rence t[ée]l/i,
  ],
  ['example', /\be\.g\.|\bfor example\b|\bexample:|\bsample\b|\bplaceholder\b|\byour (?:phone )?number\b/i],
];

/** Offices take calls too, but not for support as far as anybody says. */
export const perhapsOthers =
  /headquarters|\bhq\b|head office|corporate office|\breception\b|switchboard|\boffices?\b(?! hours)|\btraining\b|\bmarketing\b|\bpartners?\b|\blegal\b|\bprivacy\b|\bgeneral (?:inquir|enquir)/i;

/** Words that say that a number is a telephone's. */
export const phoneWords =
  /phone|\bcall\b|\bcalls\b|\bdial|\btel\b|\btel\.|toll|\bfree ?(?:phone|call)|hot ?line|number|t[ée]l[ée]phone|telefon|telefone|tel[ée]fono|rufnummer|num[ée]ro|mobile|电话|電話|전화/i;

/** What a column, label or sentence says that a number is for. */
export function purposeOf(text: string): Purpose | undefined {
  const other = others.find(([, form]) => form.test(text))?.[0];
  const isSupport = support.test(text);
  return isSupport || other ? { isSupport, other } : undefined;
}

/** What to key or say after the call is answered. */
const option =
  /(?:\b(?:step \d+ ?: ?)?(?:(?:please |then |and )*(?:select|choose|press|enter|dial|say|ask for)\b|options?\b|opt\.|menu\b|prompts?\b|access code|taste \d|w[äa]hlen sie|dr[üu]cken sie|geben sie|choisissez|s[ée]lectionnez|entrez|touche \d|tapez|appuyez|composez le code|seleccion[ea]|pulse|presione|marque|introduzca|opci[óo]n|selecione|pressione|digite|op[çc][ãa]o|selezion|prem(?:ere|ete|i)\b|digit(?:are|ate|i)\b|opzione|kies|druk|toets|optie|v[äa]lj|tryck|v[æe]lg|tast\b|wybierz|naci[śs]nij|выберите|нажмите|選択|选择)[^.\n;|]{0,90})/giu;

/** Sentences about menus in a text; a number to call is no menu option. */
export function optionIn(text: string): string | undefined {
  const found = [...text.matchAll(option)]
    .map(([phrase]) => phrase.trim().replace(/[\s,:(-]+$/, ''))
    .filter((phrase) => /\d|["“”'«»„]|\bfor\b/.test(phrase) && !/\d{7}/.test(phrase.replace(/\D/g, '')))
    .filter(
      (phrase) =>
        !/^(?:select|choose|ask|enter|dial)\b[^"“\d]*$/i.test(phrase) &&
        !/applicable|from (?:this|the) list/i.test(phrase),
    );
  return found.length > 0 ? found.join('; ') : undefined;
}

/** After the number a second one is dialled. */
export const secondStage =
  /(?:\benter|\bstep [2-9]\W{0,3}(?:dial|enter|call))\W*$|after (?:the (?:tone|prompt|beep)|dial+ing)|at the (?:tone|prompt|beep)|\bthen (?:dial|enter)\b/i;
