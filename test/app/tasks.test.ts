import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { answerDialogs, chooseFromMenu, type Daybook, expect, test, untilSearchable } from './daybook.ts';
import { openSmall } from './open-small.ts';

/** Does a task, and counts what a person does for it. */
interface Hand {
  steps(): number;
  click(what: Locator, modifiers?: 'ControlOrMeta'): Promise<void>;
  press(key: string): Promise<void>;
  /** Presses the key of a command; the test cannot press what belongs to the menu, and chooses it there. */
  command(id: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Answers a dialog of the system's, which is one step to a person. */
  answer(): void;
}

function handOf(daybook: Daybook): Hand {
  const { page } = daybook;
  let steps = 0;
  const step = async (done: Promise<unknown>): Promise<void> => {
    steps += 1;
    await done;
  };
  return {
    steps: () => steps,
    click: (what, modifier) => step(what.click(modifier ? { modifiers: [modifier] } : {})),
    press: (key) => step(page.keyboard.press(key)),
    command: (id) => step(chooseFromMenu(daybook, id)),
    type: (text) => step(page.keyboard.type(text)),
    answer: () => {
      steps += 1;
    },
  };
}

interface Task {
  readonly name: string;
  readonly does: (hand: Hand, daybook: Daybook, folder: string) => Promise<void>;
  /** Whether the starter archive is needed, which is larger; else it is the small one. */
  readonly isOfStarter?: true;
}

const headline = (page: Page) => page.locator('.event-headline');

const tasks: readonly Task[] = [
  {
    name: 'Find what happened on a date',
    async does(hand, { page }) {
      await hand.command('go-to-date');
      await expect(page.getByRole('combobox', { name: 'Date' })).toBeFocused();
      await hand.type('4 Sep 2015');
      await page.getByRole('dialog').getByRole('option').first().waitFor();
      await hand.press('Enter');
      await expect(headline(page)).toContainText('4 September 2015');
    },
  },
  {
    name: 'Follow a story from its beginning',
    async does(hand, { page }) {
      await hand.click(page.getByRole('link', { name: 'About Ferries' }).first());
      await expect(page.locator('.story > li').first()).toContainText('2014');
    },
  },
  {
    name: 'Leave a topic out',
    async does(hand, { page }) {
      await hand.click(page.getByRole('button', { name: 'Not Lake Marn' }));
      await expect(page).toHaveURL(/not=topic%3ALake\+Marn/);
    },
  },
  {
    name: 'Compare two wordings of an event',
    async does(hand, { page }) {
      await hand.click(page.getByRole('grid').getByText('The long bridge opens'));
      await expect(page.getByRole('region', { name: 'What changed' }).locator('ins').first()).toBeVisible();
    },
  },
  {
    name: 'Find an event by its words and read it',
    async does(hand, { page }) {
      await hand.press('/');
      await hand.type('farewell');
      await expect(page.getByText('1 of 4 events').first()).toBeVisible();
      await hand.press('Enter');
      await hand.press('Enter');
      await expect(headline(page)).toContainText('The old ferry');
    },
  },
  {
    name: 'See what one source reported in one year',
    isOfStarter: true,
    async does(hand, { page }) {
      await hand.click(page.locator('.facet-section').last().locator('.facet-include').first());
      await expect(page).toHaveURL(/is=/);
      await hand.click(page.getByRole('slider', { name: 'Timeline' }));
      await expect(page).toHaveURL(/from=\d{4}-01-01&to=\d{4}-12-31/);
    },
  },
  {
    name: 'Read this day in all years',
    isOfStarter: true,
    async does(hand, { page }) {
      await hand.command('on-this-day');
      await expect(page).toHaveURL(/q=day/);
    },
  },
  {
    name: 'Cite an event',
    async does(hand, { app, page }) {
      await hand.click(page.getByRole('grid').getByText('The long bridge opens'));
      await hand.click(page.getByRole('button', { name: 'Copy citation' }));
      await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('The long bridge opens');
    },
  },
  {
    name: 'Keep an event for later',
    async does(hand, { page }) {
      await hand.click(page.getByRole('grid').getByText('The long bridge opens'), 'ControlOrMeta');
      await expect(page.getByRole('tab', { name: /The long bridge opens/ })).toBeVisible();
    },
  },
  {
    name: 'Take the numbers of a search into a spreadsheet',
    async does(hand, daybook, folder) {
      const { page } = daybook;
      await answerDialogs(daybook, { save: path.join(folder, 'numbers.csv') });
      await hand.press('/');
      await hand.type('ferry');
      await hand.click(page.getByRole('button', { name: 'Show as table' }));
      await hand.click(page.getByRole('button', { name: 'Save as CSV…' }));
      hand.answer();
      await expect.poll(() => readFile(path.join(folder, 'numbers.csv'), 'utf8').catch(() => '')).toContain('All time');
    },
  },
];

const table = await readFile(path.resolve(import.meta.dirname, '../../docs/tasks.md'), 'utf8');

test('the table has the tasks that are tried, and no other', () => {
  const named = [...table.matchAll(/^\| ([A-Z][^|]*) \| \d+ \|/gm)].map(([, name]) => name);
  expect(named).toEqual(tasks.map(({ name }) => name));
});

for (const { name, does, isOfStarter } of tasks) {
  test(name, async ({ launch, temporaryFolder }) => {
    const daybook = isOfStarter ? await launch() : await openSmall(launch, temporaryFolder);
    await untilSearchable(daybook);
    const hand = handOf(daybook);
    await does(hand, daybook, temporaryFolder);
    expect(table).toContain(`| ${name} | ${hand.steps()} |`);
  });
}
