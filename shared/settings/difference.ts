import { text } from '../text';
import type { SettingsDifference } from './import-schema';
import type { Settings } from './schema';

const inWords = (on: boolean) => (on ? text.settingsFile.on : text.settingsFile.off);
const country = (code: string) => (code === '' ? '' : text.country(code));

/** Every setting with its label and its value in words, in the order of the settings screen. */
function described(settings: Settings): readonly (readonly [label: string, value: string])[] {
  const { settings: label, dialPlan: dial } = text;
  const { dialPlan: plan } = settings;
  return [
    [label.country, country(settings.country)],
    [label.contactName, settings.contactName],
    [label.company, settings.company],
    [label.contactPhone, settings.contactPhone],
    [label.senderAddress, settings.senderAddresses.join(', ')],
    [label.product, settings.product],
    [label.productVersion, settings.productVersion],
    [dial.way, dial.ways[plan.way]],
    [dial.outsideLine, plan.outsideLine],
    [dial.internationalForm, plan.internationalForm],
    [dial.deskCountry, country(plan.deskCountry)],
    [dial.national, inWords(plan.nationalWithinCountry)],
    [dial.sipDomain, plan.sipDomain],
    [text.shortcut.label, settings.paletteShortcut],
    [label.savesPin, inWords(settings.savesPin)],
    [label.clipboardSeconds, label.seconds(settings.clipboardSeconds)],
    [label.journalDays, label.days(settings.journalDays)],
    [label.hidesPinFromSharing, inWords(settings.hidesPinFromSharing)],
    [
      text.readiness.contracts,
      Object.entries(settings.cover)
        .map(([id, { ends, isAuthorised }]) =>
          text.readiness.contract(id, ends, text.readiness.authorised[isAuthorised]),
        )
        .join('; '),
    ],
    [text.settingsFile.csvSeparator, text.settingsFile.separators[settings.csvSeparator]],
    [text.theme.writing, settings.language === '' ? text.theme.asComputer : text.theme.asIn(settings.language)],
    [text.theme.label, text.theme.names[settings.theme]],
    [text.theme.zoom, `${settings.zoom} %`],
    [text.firstRun.triedSetting, inWords(settings.firstRunTried)],
    [text.firstRun.overSetting, inWords(settings.firstRunIsOver)],
  ];
}

/** What is different, setting by setting; what stays as it is, is not named. */
export function settingsDifference(before: Settings, after: Settings): SettingsDifference[] {
  const old = described(before);
  return described(after).flatMap(([label, to], place) => {
    const from = old[place]?.[1] ?? '';
    return from === to ? [] : [{ label, from, to }];
  });
}
