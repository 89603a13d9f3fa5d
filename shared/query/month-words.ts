/** The names of the months in English, from January on. */
export const monthNamesInEnglish: readonly string[] = (
  'January February March April May June July ' + 'August September October November December'
).split(' ');
