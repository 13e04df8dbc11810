/** What a number is for, as far as a piece of text says it. */
export interface Purpose {
  readonly isSupport: boolean;
  /** What it is for instead of support, or besides. */
  readonly other: string | undefined;
}

const support =
  /support|help ?desk|service ?desk|hot ?line|technical|assistance|customer (?:care|service)|helpline|kundendienst|soporte|suporte|assistenza|supporto|klantenservice|ondersteuning|kundtjänst|wsparcie|destek|поддержк|サポート|技术支持|技術支援|지원|\btac\b|severity|\bp1\b/i;

/** A fax, with what is written on to it: "Faxnr." */
const fax = String.raw`(?<!\p{L})(?:tele)?(?:fax|faks)(?:i|[\s-]?(?:nr|nummer|number|num[ée]ro|no))?(?!\p{L})`;

const faxes = new RegExp(
  String.raw`${fax}|fac-?s[ií]mil|t[ée]l[ée]copie|telekopi|ファ[ック]|传真|傳真|팩스|факс|φ[αά]ξ|פקס|فاكس|فکس|แฟกซ์|โทรสาร|^\s*F\s*[.:]?\s*$`,
  'iu',
);

const others: readonly (readonly [string, RegExp])[] = [
  ['fax', faxes],
  ['modem', /\bbbs\b|\bmodem\b|\bdata line\b|\bpagers?\b|\btelex\b/i],
  ['tty', /\btty\b|\btdd\b|text ?(?:tele)?phone|hearing/i],
  [
    'sales',
    /\bsales\b|\bbuy(?:ing)?\b|\bpurchas|\bto order\b|(?<!\b(?:out of|in) )\border(?:ing|s)?\b|\bnew business\b|\bprospects?\b|\bquotes?\b|\bpricing\b|vertrieb|verkauf|bestell|\bverkoop\b|försäljning|\bsalg\b|\bmyynti\b|sprzeda[żz]|service commercial|\bcommerciale\b|\bcomercial\b|営業|销售|銷售|영업|продаж|\bventes\b|\bventas\b|\bvendas\b|\bvendite\b|\brenewals?\b/i,
  ],
  ['billing', /\bbilling\b|\binvoic|\baccounts (?:receivable|payable)\b|rechnung|facturation|facturaci/i],
  [
    'press or jobs',
    /^\s*(?:press|presse|media|newsroom)\W*$|\bpress (?:office|contact|inquir|enquir|relation)|\bmedia (?:contact|relation)|\bcareers?\b|\brecruit|\bjobs\b|\binvestors?\b/i,
  ],
  [
    'conference',
    /\b(?:conference|meeting|webinar)s? (?:line|bridge|number|call|dial|access|id)|\bconferencing\b|konferenz|conf[ée]rence t[ée]l/i,
  ],
  [
    'example',
    /\be\.g\.|\bfor example\b|\bexample:|\bsample\b|\bplaceholder\b|\b(?:enter|type|give|leave|with) (?:us )?your (?:phone )?number\b/i,
  ],
  [
    'no longer in use',
    /no longer (?:in (?:use|service)|valid|available)|out of (?:service|order)\b|(?:currently|temporarily) (?:unavailable|not available)|\bwas retired\b|\bdisconnected\b|\bdo not (?:call|use|dial)(?: (?:our|the) [\w ]{2,30} (?:at|on))?\s*$|\bdiscontinued\b|nicht mehr (?:erreichbar|gültig)|\b(?:formerly|previously|ehemals|früher|anciennement|antes)\W*$|(?:^|[([])\s*(?:closed|deprecated|obsolete|retired|decommissioned)\s*(?:$|[)\]])/i,
  ],
];

/** Offices take calls too, but not for support as far as anybody says. */
export const perhapsOthers =
  /headquarters|\bhq\b|head office|corporate office|\breception\b|switchboard|\boffices?\b(?! hours)|\btraining\b|\beducation\b|\bconsulting\b|\bprofessional services\b|\bmarketing\b|\bpartners?\b|\bpartner(?=support|portal|betreuung)|\bresellers?\b|\bdistribut(?:or|ion)|\balliances\b|\breturns?\b(?! (?:your|the|a) call)|\brma\b|(?<!(?:other|all) )\blocations\b|\bethics\b|whistle-?blow|\bcompliance\b|data protection|datenschutz|\bdpo\b|human resources|\b(?:account|escalation|duty|delivery|success) managers?\b|\bcertification\b|\bmain (?:number|line|phone)\b|\boperator\b|zentrale|niederlassung|geschäftsstelle|siège social|\bsms\b|\bwhatsapp\b|\bwechat\b|\blicensing\b|impressum|\bimprint\b|\bvulnerabilit|\babuse\b|\blegal\b|\bprivacy\b|\bgeneral (?:inquir|enquir)/i;

/** Words that warn of those who only say that they are support. */
export const warnings =
  /\bscam|\bfraud|\bspoof|phishing|\bimpersonat|\bimpost[eo]r|\bbeware\b|betrüg|arnaque|escroc|\bestafa|\bgolpe\b|\btruff/i;

/** For some customers of a place only. */
export const groups =
  /\bpublic sector\b|\bfederal\b|\bgovernment\b|\bmilitary\b|\bcitizens\b|\b(?:premium|premier|platinum|gold|silver|basic|standard|enterprise) (?:customers?|support|plans?|contracts?|level)\b|\bcustomers only\b/i;

/** Words that say that a number is a telephone's. */
export const phoneWords =
  /phone|\bcall\b|\bcalls\b|\bdial|\btel\b|\btel\.|toll|\bfree ?(?:phone|call)|hot ?line|number|t[ée]l[ée]phone|telefon|telefone|tel[ée]fono|rufnummer|num[ée]ro|mobile|телефон|(?<!\p{L})тел(?!\p{L})|звон|puhelin|电话|電話|전화|เบอร์/iu;

/** A machine answers these, whoever it belongs to. */
const machines = new Set(['fax', 'modem', 'tty']);

const voice = /(?<!text )\b(?:tele)?phone|\bcall\b|\btel\b|\btel\.|\bvoice\b|hot ?line|telefon|t[ée]l[ée]phone/i;

const tel = '(?<!\\p{L})(?:(?:tele)?phone|tel|telefon|t[ée]l[ée]phone)(?!\\p{L})';
const both = '[^\\p{L}\\d]{0,3}(?:[/&+]|and|und|et|or|y)[^\\p{L}\\d]{0,3}';

/** One number for both: “Phone/Fax”. */
const voiceAndFax = new RegExp(`${tel}${both}${fax}|${fax}${both}${tel}`, 'iu');

/** What a column, label or sentence says that a number is for. */
export function purposeOf(text: string): Purpose | undefined {
  const other = others.find(([, form]) => form.test(text))?.[0];
  // A person answers it too, which makes it a number to propose, and to look at twice.
  if (other === 'fax' && voiceAndFax.test(text)) return { isSupport: true, other };
  const isMachine = other !== undefined && machines.has(other) && !voice.test(text);
  const isSupport = !isMachine && support.test(text);
  return isSupport || other ? { isSupport, other } : undefined;
}

/** What to key or say after the call is answered. */
const option =
  /(?:(?:(?<![\p{L}\d])|(?=[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}]))(?:step \d+ ?: ?)?(?:(?:please |then |and )*(?:select|choose|press|enter|dial|say|ask for)\b|options?\b|opt\.?(?=\s*\d)|men[uü]\b|men[uü](?=\s*:)|prompts?\b|(?<!international )access code|taste \d|w[äa]hlen sie|dr[üu]cken sie|geben sie|choisissez|s[ée]lectionnez|entrez|touche \d|tapez|appuyez|composez le code|seleccion[ea]|pulse|presione|marque|introduzca|opci[óo]n|selecione|pressione|prima(?=\s*\d)|digite|op[çc][ãa]o|selezion|prem(?:ere|ete|i)\b|digit(?:are|ate|i)\b|opzione|kies|druk|toets|optie|v[äa]lj|tryck|v[æe]lg|tast\b|wybierz|naci[śs]nij|выберите|нажмите|選択|选择|オプション|옵션|选项)[^.\n;|]{0,90}|[^.\n;|。、]{1,40}(?:を?選択|を?選んで|を押|を?入力|누르|입력|선택|请按))/giu;

/** Keys that are written out. */
const numerals =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|drei|vier|fünf|deux|trois|quatre|cinq|uno|dos|tres)\b/i;

/** Whether a phrase gives a number to call; a code to enter may be as long. */
const isCall = (phrase: string) => /\d{7}/.test(phrase.replace(/\D/g, '')) && !/\bcode\b/i.test(phrase);

/** Sentences about menus in a text; a number to call is no menu option. */
export function optionIn(text: string): string | undefined {
  const found = [...text.matchAll(option)]
    .map(([phrase]) =>
      phrase
        .trim()
        .replace(/[\s,:(-]+(?:(?:or|and|oder|und|ou|et|o|y)\s*)?$/i, '')
        .replace(/^([^(]*)\)$/, '$1'),
    )
    .filter((phrase) => (/\d|["“”'«»„]|\bfor\b/.test(phrase) || numerals.test(phrase)) && !isCall(phrase))
    .filter(
      (phrase) =>
        !/^(?:step \d+\W*)?(?:select|choose|ask|enter|dial)\b[^"“\d]*$/i.test(phrase) &&
        !/applicable|from (?:this|the) list/i.test(phrase),
    );
  return found.length > 0 ? found.join('; ') : undefined;
}

/** Signs and short words that lead from a number to what is keyed after it. */
const lead = String.raw`(?:→|[-=]?>|#|,{2}|\bthen\b|\bfollowed by\b|\bkey\b|\btecla\b|\bcode\b|\bpin\b|\bwew\.?|\bw\.)`;

const keys = [
  new RegExp(
    String.raw`^[\s,;)]*[([]?\s*(${lead}\s*:?\s*[#*]?\d{1,6}(?!\d)(?:(?:\s*(?:,|${lead}))+\s*\d{1,3}(?!\d))*)`,
    'i',
  ),
  /^\s*[([]\s*(\d{1,2}(?:(?:\s*(?:,|→|[-=]?>|then))+\s*\d{1,2})+)\s*[)\]]/i,
];

/** What to key, where only a sign or a bracket says it, directly behind a number: "→ 1 → 2", "#3", "(1, then 2)". */
export function keysIn(following: string): string | undefined {
  return keys.map((form) => form.exec(following)?.[1]).find((found) => found !== undefined);
}

/** A digit in brackets behind a number is a key, or a footnote; behind a colon it may begin a list of keys. */
export const perhapsKey = /^\s*(?:[([]\s*\d{1,2}\s*[)\]]|:\s*\d(?=\s*(?:[(=,-]|for\b)))/;

/** After the number a second one is dialled. */
export const secondStage =
  /(?:\benter|\bthen|→|[-=]>|\bstep [2-9]\W{0,3}(?:dial|enter|call))\W*$|after (?:the (?:\w+ )?(?:tone|prompt|beep)|dial+ing)|at the (?:\w+ )?(?:tone|prompt|beep)|\bthen (?:dial|enter)\b/i;
