import type { ArchiveManifest } from '../../shared/model/archive.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import { dateInFull } from '../words.ts';

/** What a paper or an article needs to name an event by: what and when, who reported it, and in which archive it stands under which id. */
export function citationOf(event: NewsEvent, archive: ArchiveManifest): string {
  const { title, edition, publisher, attribution, licence } = archive;
  const made = [publisher, attribution].filter((part) => part !== undefined && part !== title);
  return [
    `“${event.headline}” ${dateInFull(event.date)}.`,
    ...event.sources.map((source) => [source.publisher, source.url].filter(Boolean).join(', ')),
    `${edition === undefined ? title : `${title}, edition ${edition}`}, ${event.id}`,
    ...(made.length > 0 ? [made.join('. ')] : []),
    ...(licence === undefined ? [] : [`Licence: ${licence}`]),
  ].join('\n');
}
