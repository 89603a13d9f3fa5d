/** The settings. */
export const settings = {
  'settings.title': 'Settings',
  'settings.find': 'Find a setting',
  'settings.nothing': 'No setting is about «{text}».',
  'settings.system': 'As the system',
  'settings.language.title': 'Language',
  'settings.language.words': 'Of menus, buttons and messages. An archive’s own texts stay as they are.',
  'settings.theme.title': 'Appearance',
  'settings.theme.words': 'Light or dark.',
  'settings.light': 'Light',
  'settings.dark': 'Dark',
  'settings.reading.title': 'Text of events',
  'settings.reading.words': 'How the headline and the text of an open event are set.',
  'settings.hints.title': 'Hints',
  'settings.hints.words': 'What a new reader is told once at the foot of an archive.',
  'settings.hints.again': 'Show them again',
  'settings.hints.shown': 'They stand at the foot of the archive now.',
} as const;
