import { folderOfDate } from '../page-address.ts';
import { isSame } from '../writing/content.ts';
import type { IndexContent, PageWriter, Site } from '../writing/page-writer.ts';
import { eventArticle } from './event-article.ts';
import { frontPage } from './front-page.ts';
import { dateInWords, layout, timeOf, wordsFor } from './layout.ts';
import { style } from './style.ts';

/** Writes a site that reads well with no script and no network, in light and in dark. */
export const htmlWriter: PageWriter = {
  extension: 'html',
  event: (content, site) => {
    const { address, headline, summary } = content;
    const place = { from: address, isIndex: false, hasSameHeadings: false, words: wordsFor(site) };
    const frame = { address, title: headline, description: summary ?? headline };
    return layout(frame, site, eventArticle(content, place));
  },
  index: indexPage,
  front: (site) => {
    const { title, description } = site.manifest;
    return layout({ address: 'index', title, description: description ?? title }, site, frontPage(site));
  },
  others: [{ path: 'style.css', text: style }],
};

function indexPage({ date, events, previous, next }: IndexContent, site: Site): string {
  const words = wordsFor(site);
  const address = `${folderOfDate(date)}/index`;
  const articles = events.map((event, at) => {
    const hasSameHeadings = isSame(event.headings, events[at - 1]?.headings ?? []);
    return eventArticle(event, { from: address, isIndex: true, hasSameHeadings, words });
  });
  const description = events.map(({ headline }) => headline).join(' · ');
  const frame = { address, title: dateInWords(date, words), description, previous, next };
  return layout(frame, site, `<h1 class="day">${timeOf(date, words)}</h1>\n${articles.join('\n')}`);
}
