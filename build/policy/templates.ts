import { registryKey } from '../../shared/policy/registry-file';
import { text } from '../../shared/text';
import { escaped } from '../../shared/xml';
import { explanations } from './labels';
import { labelOf, type Part, policyParts } from './parts';

/** What one text of a template may hold; the editor of group policies cuts what is longer. */
const longestText = 1023;

const idOf = ({ group = 'general', name }: Part) => `${group}_${name}`;
const keyOf = ({ group }: Part) => (group === undefined ? registryKey : `${registryKey}\\${group}`);
const inherited = 'general';

const groupsOf = (parts: readonly Part[]) => [...new Set(parts.map(({ group }) => group ?? inherited))];

/** What stands in a policy of its own: a field, a list, a choice. A yes or no is the policy itself. */
function elementOf(part: Part): readonly string[] {
  const { name, type, choices, least = 0, most = 2_147_483_647, longest = longestText } = part;
  if (type === 'array') return [`<list id="${name}" key="${escaped(`${keyOf(part)}\\${name}`)}" valuePrefix="" />`];
  if (type === 'integer') {
    return [`<decimal id="${name}" valueName="${name}" minValue="${least}" maxValue="${most}" required="true" />`];
  }
  if (choices) {
    const items = choices.flatMap((choice) => [
      `  <item displayName="$(string.${idOf(part)}_${choice})">`,
      `    <value><string>${choice}</string></value>`,
      '  </item>',
    ]);
    return [`<enum id="${name}" valueName="${name}" required="true">`, ...items, '</enum>'];
  }
  // Longer ones come line by line, as one text would be cut.
  if (longest > longestText) return [`<multiText id="${name}" valueName="${name}" maxLength="${longestText}" />`];
  return [`<text id="${name}" valueName="${name}" maxLength="${Math.min(longest, longestText)}" />`];
}

function policyOf(part: Part): readonly string[] {
  const id = idOf(part);
  const isSwitch = part.type === 'boolean';
  const attributes = [
    `name="${id}"`,
    'class="Both"',
    `displayName="$(string.${id})"`,
    `explainText="$(string.${id}_explain)"`,
    ...(isSwitch ? [] : [`presentation="$(presentation.${id})"`]),
    `key="${escaped(keyOf(part))}"`,
    ...(isSwitch ? [`valueName="${part.name}"`] : []),
  ].join(' ');
  const content = isSwitch
    ? ['<enabledValue><decimal value="1" /></enabledValue>', '<disabledValue><decimal value="0" /></disabledValue>']
    : ['<elements>', ...elementOf(part).map((line) => `  ${line}`), '</elements>'];
  return [
    `<policy ${attributes}>`,
    `  <parentCategory ref="${part.group ?? inherited}" />`,
    '  <supportedOn ref="SUPPORTED" />',
    ...content.map((line) => `  ${line}`),
    '</policy>',
  ];
}

const indented = (lines: readonly string[], depth: number) => lines.map((line) => '  '.repeat(depth) + line);

/** The administrative template for Windows. */
export function admx(): string {
  const parts = policyParts();
  const categories = groupsOf(parts).flatMap((group) => [
    `<category name="${group}" displayName="$(string.category_${group})">`,
    '  <parentCategory ref="product" />',
    '</category>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">',
    '  <policyNamespaces>',
    '    <target prefix="almlifeline" namespace="AlmLifeline.Policies" />',
    '  </policyNamespaces>',
    '  <resources minRequiredRevision="1.0" />',
    '  <supportedOn>',
    '    <definitions>',
    '      <definition name="SUPPORTED" displayName="$(string.SUPPORTED)" />',
    '    </definitions>',
    '  </supportedOn>',
    '  <categories>',
    '    <category name="product" displayName="$(string.category_product)" />',
    ...indented(categories, 2),
    '  </categories>',
    '  <policies>',
    ...indented(parts.flatMap(policyOf), 2),
    '  </policies>',
    '</policyDefinitions>',
    '',
  ].join('\n');
}

/** What an administrator reads about one part: what it is for, and how its value is written. */
function explainOf({ group = inherited, name, choices, least, most }: Part): string {
  const values = choices === undefined ? '' : ` One of: ${choices.join(', ')}.`;
  const range = least === undefined || most === undefined ? '' : ` From ${least} to ${most}.`;
  return `${explanations[group] ?? ''} In JSON: ${group === inherited ? name : `${group}.${name}`}.${values}${range}`.trim();
}

function fieldOf({ name, type, choices, longest = 0, label }: Part): string {
  if (type === 'array') return `<listBox refId="${name}">${escaped(label)}</listBox>`;
  if (type === 'integer') return `<decimalTextBox refId="${name}">${escaped(label)}</decimalTextBox>`;
  if (choices) return `<dropdownList refId="${name}" noSort="true">${escaped(label)}</dropdownList>`;
  if (longest > longestText) return `<multiTextBox refId="${name}">${escaped(label)}</multiTextBox>`;
  return `<textBox refId="${name}"><label>${escaped(label)}</label></textBox>`;
}

/** The names of the choices on the screen, where they have such names. */
const choiceNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dialWay: text.dialPlan.ways,
  theme: text.theme.names,
};

/** The English words of the administrative template. */
export function adml(): string {
  const parts = policyParts();
  const strings: readonly (readonly [string, string])[] = [
    ['SUPPORTED', 'ALM Lifeline 0.1 or later'],
    ['category_product', text.product],
    ...groupsOf(parts).map((group) => [`category_${group}`, group === inherited ? 'General' : labelOf(group)] as const),
    ...parts.flatMap((part) => [
      [idOf(part), part.label] as const,
      [`${idOf(part)}_explain`, explainOf(part)] as const,
      ...(part.choices ?? []).map(
        (choice) => [`${idOf(part)}_${choice}`, choiceNames[part.name]?.[choice] ?? choice] as const,
      ),
    ]),
  ];
  const presentations = parts
    .filter(({ type }) => type !== 'boolean')
    .flatMap((part) => [`<presentation id="${idOf(part)}">`, `  ${fieldOf(part)}`, '</presentation>']);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">',
    `  <displayName>${escaped(text.product)}</displayName>`,
    `  <description>${escaped(text.product)}</description>`,
    '  <resources>',
    '    <stringTable>',
    ...strings.map(([id, written]) => `      <string id="${id}">${escaped(written)}</string>`),
    '    </stringTable>',
    '    <presentationTable>',
    ...indented(presentations, 3),
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
    '',
  ].join('\n');
}
