import path from 'node:path';
import { largeArchive, smallArchive, writeArchive } from './archives.ts';
import { chooseFromMenu, expect, test, untilSearchable } from './daybook.ts';
import { openSmall } from './open-small.ts';

const events = 4;
/** Each event's line, and one for each of the three days. */
const lines = events + 3;

test('a fresh start opens on the starter archive @packaged', async ({ launch }) => {
  const daybook = await launch();
  await untilSearchable(daybook);
  const { page } = daybook;
  await expect(page.getByRole('button', { name: 'Daybook Starter' })).toBeVisible();
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('tsunami');
  await expect(page.locator('mark').first()).toHaveText(/tsunami/i);
  await page.getByRole('grid').locator('.event-line').first().click();
  await expect(
    page.getByRole('region', { name: 'Event', exact: true }).getByRole('heading', { level: 2 }),
  ).toContainText(/tsunami|earthquake/i);
  await expect(page.getByRole('heading', { name: 'Sources', level: 3 })).toBeVisible();
  expect(daybook.complaints).toEqual([]);
});

test.describe('the list', () => {
  test('groups events by day, newest first, and says how many there are', async ({ launch, temporaryFolder }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    await expect(page.getByText(`${events} events`, { exact: true })).toBeVisible();
    const rows = page.getByRole('grid').getByRole('row');
    await expect(rows).toHaveCount(lines);
    await expect(rows.nth(0)).toContainText('2016');
    await expect(rows.nth(1)).toContainText('A tunnel is planned.');
    await expect(rows.nth(1)).toContainText('mentioned only');
    await expect(rows.nth(3)).toContainText('The long bridge opens to traffic, at last.');
    await expect(rows.nth(3)).toContainText('2 wordings');
    await expect(rows.nth(3)).toContainText('picture');
    await expect(rows.nth(4)).toContainText('listed only');
    await page.getByRole('combobox', { name: 'Order of events' }).selectOption('Oldest first');
    await expect(rows.nth(1)).toContainText('The old ferry');
  });

  test('never stops: the last of 2,016 events is reached by a key, and the place is found again on coming back', async ({
    launch,
    temporaryFolder,
  }) => {
    const archive = await writeArchive(path.join(temporaryFolder, 'large'), largeArchive(2001, 6));
    const { page } = await launch({ archive });
    await expect(page.getByText('2,016 events', { exact: true })).toBeVisible();
    const list = page.getByRole('grid');
    await list.focus();
    await page.keyboard.press('End');
    await expect(list.getByText('Event number 6 of day 1 in month 1.')).toBeVisible();
    expect(await list.getByRole('row').count()).toBeLessThan(60);
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('region', { name: 'Event', exact: true }).getByRole('heading', { level: 2 }),
    ).toHaveText('Event number 6 of day 1 in month 1.');
    await expect(page.getByText('2,016 of 2,016')).toBeVisible();
    await page.getByRole('combobox', { name: 'Search the archive' }).fill('zebra');
    await expect(page.getByText('Nothing found')).toBeVisible();
    await page.goBack();
    await expect(list.getByText('Event number 6 of day 1 in month 1.')).toBeVisible();
  });
});

test.describe('search', () => {
  test('answers while typing, narrows with each word, and marks what it found', async ({ launch, temporaryFolder }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    const rows = page.getByRole('grid').getByRole('row');
    await page.keyboard.press('/');
    await page.keyboard.type('cros');
    // One has it in its headline, the other in its text: each stands under a line that says so.
    await expect(rows).toHaveText([
      /In the headline.*1 event/,
      /The old ferry/,
      /Elsewhere in the text.*1 event/,
      /The long bridge/,
    ]);
    await page.keyboard.type('sing quay');
    await expect(rows).toHaveCount(1);
    await expect(rows.locator('mark')).toHaveText(['crossing', 'quay']);
    await page.keyboard.press('Escape');
    await expect(rows).toHaveCount(lines);
  });

  test('finds names without their accents, and a pasted headline with its colon', async ({
    launch,
    temporaryFolder,
  }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    const box = page.getByRole('combobox', { name: 'Search the archive' });
    for (const text of ['erdogan', 'The old ferry makes its last crossing: a farewell', 'ERDOĞAN’S harbour']) {
      await box.fill(text);
      await expect(page.getByRole('grid').getByRole('row')).toHaveCount(1);
      await expect(page.getByRole('grid')).toContainText('The old ferry');
    }
  });

  test('understands phrases, exclusions, fields and dates, and says how', async ({ launch, temporaryFolder }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    const box = page.getByRole('combobox', { name: 'Search the archive' });
    const rows = page.getByRole('grid').getByRole('row');
    for (const [text, found] of [
      ['"long bridge opens"', 'The long bridge opens'],
      ['bridge -listed 2015-09-04', 'The long bridge opens'],
      ['topic:ferries headline:ferry', 'The old ferry'],
      ['tunn*', 'A tunnel is planned.'],
      ['has:image', 'The long bridge opens'],
    ] as const) {
      await box.fill(text);
      await expect(rows.filter({ hasText: found })).toBeVisible();
    }
    await box.fill('ferry 4 Sept 2015..2016 -lake');
    await expect(page.getByText(/^Events with “ferry”.*without “lake”/)).toBeVisible();
    await box.fill('"the old ferry');
    await expect(page.getByText('The quotation mark is not closed')).toBeVisible();
    await box.fill('bridge zeppelin');
    await expect(page.getByText('No event has all 2 parts of this; those below have 1 of them.')).toBeVisible();
  });

  test('completes what is being typed, by keys and by mouse, and takes it back', async ({
    launch,
    temporaryFolder,
  }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    const box = page.getByRole('combobox', { name: 'Search the archive' });
    const options = page.getByRole('listbox', { name: 'What you may be typing' }).getByRole('option');
    await box.pressSequentially('ferr');
    await expect(page.getByRole('option', { name: 'Ferries topic 2 events' })).toBeVisible();
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue(/^(topic|heading|source):/);
    await expect(options).toHaveCount(0);
    await box.fill('');
    await box.pressSequentially('source:');
    await options.filter({ hasText: 'The Courier' }).click();
    await expect(box).toHaveValue('source:"The Courier" ');
    await expect(page.getByRole('grid')).toContainText('The long bridge opens');
    await box.pressSequentially('brid');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options).toHaveCount(0);
    await expect(box).toHaveValue('source:"The Courier" brid');
    await page.keyboard.press('Escape');
    await expect(box).toHaveValue('');
  });

  test('is crashed by nothing, and says why it found nothing', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    const box = page.getByRole('combobox', { name: 'Search the archive' });
    for (const text of [
      'date:2015',
      '+',
      '-',
      '*',
      'a~99',
      '"',
      '\\',
      ':::',
      '((((',
      'title:^9',
      '\u0000',
      '💥',
      'x'.repeat(9000),
      'w '.repeat(4000),
    ]) {
      await box.fill(text);
      await expect(page.getByRole('region', { name: 'Events', exact: true })).toHaveAttribute('aria-busy', 'false');
      await expect(page.getByRole('status').filter({ hasText: `${events} events` })).toBeVisible();
    }
    await box.fill('zebra');
    await expect(page.getByText('No event has «zebra».')).toBeVisible();
    await page.getByRole('button', { name: 'Show all events' }).click();
    await expect(page.getByText(`${events} events`, { exact: true })).toBeVisible();
    expect(daybook.complaints).toEqual([]);
  });
});

test.describe('names', () => {
  test('include, exclude and count what would be left', async ({ launch, temporaryFolder }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    const topics = page.getByRole('region', { name: 'Topics' });
    const rows = page.getByRole('grid').getByRole('row');
    await topics.getByRole('button', { name: 'Ferries, 2' }).click();
    await expect(page.getByText(`2 of ${events} events`, { exact: true })).toBeVisible();
    await topics.getByRole('button', { name: 'Lake Marn, 2' }).click();
    await expect(page.getByRole('list', { name: 'What narrows the list' })).toContainText('and');
    await topics.getByRole('button', { name: 'Not River crossings' }).click();
    await expect(page.getByText(`1 of ${events} events`, { exact: true })).toBeVisible();
    await expect(rows.nth(1)).toContainText('The old ferry');
    await expect(page.getByRole('list', { name: 'What narrows the list' })).toContainText('not topic');
    await page.getByRole('button', { name: 'Remove Topic Ferries' }).click();
    await expect(page.getByText(`3 of ${events} events`, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page.getByText(`${events} events`, { exact: true })).toBeVisible();
  });

  test('are joined by «and», and by «or» when it is pressed', async ({ launch, temporaryFolder }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    const topics = page.getByRole('region', { name: 'Topics' });
    await topics.getByRole('button', { name: 'Ferries, 2' }).click();
    await topics.getByRole('button', { name: 'Lake Marn, 2' }).click();
    await expect(page.getByText(`2 of ${events} events`, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /^and: show events with any of these topics/ }).click();
    await expect(page).toHaveURL(/any=topic/);
    await expect(page.getByText(`${events} events`, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /^or: show events with all of these topics/ }).press('Enter');
    await expect(page).not.toHaveURL(/any=topic/);
    await expect(page.getByText(`2 of ${events} events`, { exact: true })).toBeVisible();
  });

  test('are found among all by a part of them', async ({ launch, temporaryFolder }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    await page.getByRole('button', { name: 'Find among all sources' }).click();
    const finder = page.getByRole('region', { name: 'All sources' });
    await finder.getByRole('searchbox').fill('radio');
    await expect(finder.getByText('1 name', { exact: true })).toBeVisible();
    await finder.getByRole('button', { name: 'Harbour Radio, 1' }).click();
    await expect(page.getByText(`1 of ${events} events`, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Back to all lists' }).click();
    await expect(
      page.getByRole('region', { name: 'Sources' }).getByRole('button', { name: 'Harbour Radio, 1' }),
    ).toHaveAttribute('aria-pressed', 'true');
  });
});

test.describe('an event', () => {
  test('is left by Esc for the same place in the list, unless that closes something else', async ({ launch }) => {
    const daybook = await launch();
    await untilSearchable(daybook);
    const { page } = daybook;
    const list = page.getByRole('grid', { name: 'Events found' });
    await list.focus();
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowDown');
    // While its line is still to be drawn, none is named.
    await expect(list).toHaveAttribute('aria-activedescendant', /^line-\d+$/);
    const active = await list.getAttribute('aria-activedescendant');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article')).toBeFocused();
    await chooseFromMenu(daybook, 'show-keys');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('article')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(list).toBeFocused();
    await expect(list).toHaveAttribute('aria-activedescendant', active ?? '');
    await expect(page.locator(`#${active}`)).toBeInViewport();
  });

  test('shows everything that its page says, as text', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await page.getByRole('grid').getByText('The long bridge opens').click();
    const event = page.getByRole('region', { name: 'Event', exact: true });
    await expect(event.getByRole('heading', { level: 2 })).toHaveText('The long bridge opens to traffic, at last.');
    await expect(event).toContainText('4 September 2015');
    await expect(event).toContainText('Not bold "quoted".');
    await expect(event.locator('b')).toHaveCount(0);
    await expect(event.locator('figure').getByRole('img')).toBeVisible();
    expect(
      await event
        .locator('figure')
        .getByRole('img')
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBe(1);
    await expect(event).toContainText('a picture that is not in this archive');
    await expect(event).toContainText('courier.example/bridge?opened=1');
    await expect(event).toContainText('First wording, 2015-09-04 08:00:00');
    await expect(event).toContainText('The bridge opens.');
    await expect(event).toContainText('news/2015/09/4/the-long-bridge-opens-to-traffic.md');
    await event.getByText('As published, before mending').click();
    await expect(event).toContainText('traffic&amp;#44; at last.');
    await expect(event).toContainText('<b>Not bold</b> &#034;quoted&#034;.');
    expect(daybook.complaints).toEqual([]);
  });

  test('leads to its sources only by way of a question, and to the clipboard', async ({ launch, temporaryFolder }) => {
    const { app, page } = await openSmall(launch, temporaryFolder);
    await page.getByRole('grid').getByText('The old ferry').click();
    await app.evaluate(({ dialog, shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
      shell.openExternal = (url) => Promise.resolve(void opened.push(url));
    });
    await page.getByRole('button', { name: 'Open Harbour Radio in the browser' }).click();
    await expect
      .poll(() => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
      .toEqual(['https://radio.example/']);
    await page.getByRole('button', { name: 'Copy the address of The Courier' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('https://courier.example/ferry');
  });

  test('leads to related events and back, and says when the archive only mentions one', async ({
    launch,
    temporaryFolder,
  }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    await page.getByRole('grid').getByText('The long bridge opens').click();
    const heading = page.getByRole('region', { name: 'Event', exact: true }).getByRole('heading', { level: 2 });
    await page.getByRole('article').getByRole('link', { name: 'A tunnel is planned.' }).click();
    await expect(heading).toHaveText('A tunnel is planned.');
    await expect(page.getByText('This archive has no page for this event.')).toBeVisible();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(heading).toHaveText('The long bridge opens to traffic, at last.');
    await page.getByRole('button', { name: 'Forward', exact: true }).click();
    await expect(heading).toHaveText('A tunnel is planned.');
  });

  test('is left for the next and the previous one by menu and by button', async ({ launch, temporaryFolder }) => {
    const { app, page } = await openSmall(launch, temporaryFolder);
    const command = (id: string) =>
      app.evaluate(
        ({ BrowserWindow, Menu }, name) =>
          Menu.getApplicationMenu()?.getMenuItemById(name)?.click(undefined, BrowserWindow.getAllWindows()[0]),
        id,
      );
    const heading = page.getByRole('heading', { level: 2 }).last();
    await command('next-event');
    await expect(heading).toHaveText('A tunnel is planned.');
    await page.getByRole('button', { name: 'Next event' }).click();
    await expect(heading).toHaveText('The long bridge opens to traffic, at last.');
    await expect(page.getByText(`2 of ${events}`, { exact: true })).toBeVisible();
    await command('previous-event');
    await expect(heading).toHaveText('A tunnel is planned.');
    await command('previous-day');
    await expect(heading).toHaveText(/4 September 2015/);
    await expect(page.getByRole('region', { name: 'Day' })).toContainText('A walker finishes her journey');
    await page.getByRole('button', { name: 'Previous day with events' }).click();
    await expect(heading).toHaveText(/2 March 2014/);
    await command('close-event');
    await expect(page.getByRole('region', { name: 'Day' })).toHaveCount(0);
  });
});

test.describe('the regions', () => {
  test('are resized by mouse and by key, and come back as they were', async ({ launch, temporaryFolder }) => {
    const first = await openSmall(launch, temporaryFolder);
    const separator = first.page.getByRole('separator', { name: 'Width of the topics' });
    await separator.focus();
    await first.page.keyboard.press('ArrowRight');
    await expect(separator).toHaveAttribute('aria-valuenow', '280');
    const box = await separator.boundingBox();
    if (!box) throw new Error('the separator has no place on screen');
    await first.page.mouse.move(box.x, box.y + 40);
    await first.page.mouse.down();
    await first.page.mouse.move(box.x + 50, box.y + 40, { steps: 3 });
    await first.page.mouse.up();
    await expect(separator).toHaveAttribute('aria-valuenow', /^3[23]\d$/);
    const width = await separator.getAttribute('aria-valuenow');
    await first.app.close();
    const { page } = await launch({ profile: first.profile });
    await expect(page.getByRole('separator', { name: 'Width of the topics' })).toHaveAttribute(
      'aria-valuenow',
      width ?? '',
    );
  });

  test('give an open event the whole width where there is no room for both', async ({ launch, temporaryFolder }) => {
    const { app, page } = await openSmall(launch, temporaryFolder);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 700));
    await page.getByRole('grid').getByText('The old ferry').click();
    await expect(page.getByRole('region', { name: 'Event', exact: true })).toBeVisible();
    await expect(page.getByRole('grid')).toBeHidden();
    await page.getByRole('button', { name: 'Close the event' }).click();
    await expect(page.getByRole('grid')).toBeVisible();
  });
});

test.describe('an archive', () => {
  test('tells what was not understood in it', async ({ launch, temporaryFolder }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    await page.getByRole('button', { name: 'A small archive' }).click();
    await page.getByRole('menuitem', { name: /problem/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('a line that no rule knows');
    await expect(dialog).toContainText('the-old-ferry-makes-its-last-crossing.md, line 12');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  test('is read beside another as one list, each event saying where it is from', async ({
    launch,
    temporaryFolder,
  }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await page.evaluate(() => {
      location.hash = `${location.hash.split('?')[0]},starter`;
    });
    await expect(page.getByRole('button', { name: 'A small archive + Daybook Starter' })).toBeVisible();
    const archives = page.getByRole('region', { name: 'Archives' });
    await expect(archives.getByRole('button', { name: /^Daybook Starter, / })).toBeVisible();
    await archives.getByRole('button', { name: `A small archive, ${events}` }).click();
    const rows = page.getByRole('grid').getByRole('row');
    await expect(rows).toHaveCount(lines);
    await expect(rows.nth(3)).toContainText('A small archive');
    await rows.nth(3).click();
    const event = page.getByRole('region', { name: 'Event', exact: true });
    await expect(event.getByText('A small archive')).toBeVisible();
    await expect(event.getByRole('img', { name: 'Cover Image' })).toBeVisible();
    await event.getByRole('link', { name: /The old ferry/ }).click();
    await expect(event.getByRole('heading', { level: 2 })).toContainText('The old ferry');
    await page.getByRole('button', { name: 'A small archive + Daybook Starter' }).click();
    await page.getByRole('menuitem', { name: /problem/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox', { name: 'Find among the problems' }).fill('no rule knows');
    await expect(dialog).toContainText('1 place');
    await expect(dialog.getByRole('listitem')).toContainText('A small archive');
    expect(daybook.complaints).toEqual([]);
  });

  test('that is not there says so, and how to go on', async ({ launch, temporaryFolder }) => {
    const { page } = await launch({ archive: path.join(temporaryFolder, 'nothing') });
    await expect(page.getByRole('alert')).toContainText('cannot be read');
    await page.getByRole('button', { name: 'Go to the starter archive' }).click();
    await expect(page.getByRole('grid').getByRole('row').first()).toBeVisible();
  });

  test('is chosen by a dialog, and stays in the library', async ({ launch, temporaryFolder }) => {
    const folder = await writeArchive(path.join(temporaryFolder, 'small'), smallArchive);
    const daybook = await launch();
    await untilSearchable(daybook);
    await daybook.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, folder);
    await daybook.page.getByRole('button', { name: 'Daybook Starter' }).click();
    await daybook.page.getByRole('menuitem', { name: 'Open a folder…' }).click();
    await daybook.page.getByRole('button', { name: 'Open without importing' }).click();
    await expect(daybook.page.getByRole('button', { name: 'A small archive' })).toBeVisible();
    await daybook.page.getByRole('button', { name: 'A small archive' }).click();
    await daybook.page.getByRole('menuitem', { name: 'Daybook Starter' }).click();
    await expect(daybook.page.getByRole('button', { name: 'Daybook Starter' })).toBeVisible();
  });
});
