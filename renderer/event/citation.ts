import type { ArchiveManifest } from '../../shared/model/archive.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import { say } from '../../shared/texts/say.ts';
import { dateInFull } from '../words.ts';

/** What a paper or an article needs to name an event by: what and when, who reported it, and in which archive it stands under which id. */
export function citationOf(event: NewsEvent, archive: ArchiveManifest): string {
  const { title, edition, publisher, attribution, licence } = archive;
  const made = [publisher, attribution].filter((part) => part !== undefined && part !== title);
  return [
    say('citation.event', { headline: event.headline, date: dateInFull(event.date) }),
    ...event.sources.map((source) => [source.publisher, source.url].filter(Boolean).join(', ')),
    `${edition === undefined ? title : say('citation.edition', { archive: title, edition })}, ${event.id}`,
    ...(made.length > 0 ? [made.join('. ')] : []),
    ...(licence === undefined ? [] : [say('citation.licence', { licence })]),
  ].join('\n');
}
