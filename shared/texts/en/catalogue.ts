import { commands } from './commands.ts';
import { desktop } from './desktop.ts';
import { dialogs } from './dialogs.ts';
import { event } from './event.ts';
import { failures } from './failures.ts';
import { importing } from './importing.ts';
import { library } from './library.ts';
import { reader } from './reader.ts';
import { searches } from './searches.ts';
import { settings } from './settings.ts';
import { tabs } from './tabs.ts';
import { timeline } from './timeline.ts';
import { topic } from './topic.ts';
import { words } from './words.ts';

/** Every text of the interface, in English. */
export const english = {
  ...commands,
  ...desktop,
  ...dialogs,
  ...event,
  ...failures,
  ...importing,
  ...library,
  ...reader,
  ...searches,
  ...settings,
  ...timeline,
  ...tabs,
  ...topic,
  ...words,
} as const;
