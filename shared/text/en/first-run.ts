import { clockIn } from './formats';

/** The first minutes with the program, and the support centers' day. */
export const firstRunText = {
  firstRun: {
    title: 'Getting started',
    position: (step: number, of: number) => `Getting started · ${step} of ${of}`,
    later: 'Later',
    areYouIn: (country: string) => `Are you in ${country}?`,
    where: 'Where are you?',
    whereWhy: 'We’ll put your number first.',
    yes: 'Yes',
    change: 'Change',
    choose: 'Choose your country',
    try: 'Try it without calling anyone',
    shortcut: 'Choose a shortcut',
    print: 'Print the card',
    done: 'Done',
    progress: (done: number, of: number) => `Getting started: ${done} of ${of} done.`,
    goOn: 'Continue',
    /** In the list of what a file of settings changes. */
    triedSetting: 'Getting started: tried without calling',
    overSetting: 'Getting started: finished',
  },

  hours: {
    title: 'Time of day at each support center',
    localTime: (timeZone: string | undefined, at: Date) => clockIn(timeZone, at) ?? '',
    none: 'Opening hours aren’t published.',
    /** None of them are on the weekday that it is there. */
    closed: 'No support center has published opening hours for today.',
    open: 'The bar shows today’s opening hours.',
  },
} as const;
