import { createStore } from '../ui/store.ts';

/** Whether somebody is finding a text on the page that is open. */
export const finding = createStore(false);
