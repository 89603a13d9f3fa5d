import { type EventDate, unknownDate } from '../../../model/date.ts';
import { folderOfDate } from '../page-address.ts';
import { escapeText } from '../writing/escape.ts';
import type { Site } from '../writing/page-writer.ts';
import type { PlannedDate } from '../writing/plan.ts';
import { dateInWords, hrefOf, wordsFor } from './layout.ts';
import type { SiteWords } from './words.ts';

/** The front page: what the archive is, and its dates by year and month, the newest first. */
export function frontPage(site: Site): string {
  const { manifest, plan } = site;
  const words = wordsFor(site);
  const years = [...grouped(plan.dates, (date) => date.slice(0, 4))].reverse();
  const description =
    manifest.description === undefined ? '' : `<p dir="auto">${escapeText(manifest.description)}</p>\n`;
  const jumps = years.map(([year]) => `<a href="#y${year}">${year || words.undated}</a>`);
  const sections = years.map(([year, dates], at) => yearSection(year, dates, at === 0, words));
  return `<header class="front">
<h1 dir="auto">${escapeText(manifest.title)}</h1>
${description}<p class="facts">${factsOf(plan.dates, words)}</p>
</header>
<nav class="years" aria-label="${words.years}">${jumps.join('\n')}</nav>
${sections.join('\n')}`;
}

function factsOf(dates: readonly PlannedDate[], words: SiteWords): string {
  const count = words.events(dates.reduce((sum, { events }) => sum + events, 0));
  const known = dates.filter(({ date }) => date !== unknownDate);
  const ends = [known[0], known.at(-1)].map((end) => (end ? dateInWords(end.date, words) : ''));
  return known.length === 0 ? count : `${count} · ${[...new Set(ends)].join(' – ')}`;
}

// A link to what lies inside a closed part opens it.
function yearSection(year: string, dates: readonly PlannedDate[], isOpen: boolean, words: SiteWords): string {
  const count = words.events(dates.reduce((sum, { events }) => sum + events, 0));
  const months = [...grouped(dates, (date) => date.slice(5, 7))].map(([month, days]) => monthRow(month, days, words));
  return `<details class="year"${isOpen ? ' open' : ''}>
<summary><h2>${year || words.undated}</h2> <span class="count">${count}</span></summary>
<dl id="y${year}">
${months.join('\n')}
</dl>
</details>`;
}

function monthRow(month: string, days: readonly PlannedDate[], words: SiteWords): string {
  const label = month === '' ? words.dayUnknown : words.month(Number(month));
  return `<dt>${label}</dt>\n<dd><ul class="days">${days.map((day) => dayItem(day, words)).join('')}</ul></dd>`;
}

function dayItem({ date, events }: PlannedDate, words: SiteWords): string {
  const label = `${dateInWords(date, words)}, ${words.events(events)}`;
  const href = hrefOf('index', `${folderOfDate(date)}/index`);
  const isDay = date.length === 10;
  const shown = isDay ? String(Number(date.slice(8))) : dateInWords(date, words);
  return `<li><a href="${href}" aria-label="${label}" title="${label}">${shown}</a></li>`;
}

function grouped(dates: readonly PlannedDate[], keyOf: (date: EventDate) => string): Map<string, PlannedDate[]> {
  const groups = new Map<string, PlannedDate[]>();
  for (const planned of dates) {
    const key = keyOf(planned.date);
    const group = groups.get(key);
    if (group) group.push(planned);
    else groups.set(key, [planned]);
  }
  return groups;
}
