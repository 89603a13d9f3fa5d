import type { EventImage, Source } from '../../model/event.ts';
import { plainAddress, publisherOf, usableAddress } from '../reporters.ts';
import type { Link } from './markdown/links.ts';

const imageLabel = /^(?:cover image|image|img)$/i;

/** What a link among an event's sources is: who reported it, or a picture of it. */
export type Reference =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'image'; readonly image: EventImage }
  /** A picture whose address is neither of the web nor a path. */
  | { readonly kind: 'lost' };

/** Reads a link among the sources. The source before it on the line is whose picture an unnamed image is. */
export function referenceOf(link: Link, before: Source | undefined): Reference {
  const address = usableAddress(link.target);
  if (imageLabel.test(link.text)) {
    const label = /^img$/i.test(link.text) && before ? before.publisher : link.text;
    const place = address ?? imagePath(link.target);
    return place ? { kind: 'image', image: { address: place, label } } : { kind: 'lost' };
  }
  const publisher = publisherOf(link.text, address);
  return { kind: 'source', source: address === undefined ? { publisher } : { publisher, url: address } };
}

/** What a link of an exact page is: its text and its address as they stand. */
export function exactReferenceOf(link: Link, isImage: boolean): Reference {
  if (isImage) {
    const place = imageAddress(link.target);
    return place ? { kind: 'image', image: { address: place, label: link.text } } : { kind: 'lost' };
  }
  const url = plainAddress(link.target);
  return { kind: 'source', source: url === undefined ? { publisher: link.text } : { publisher: link.text, url } };
}

/** The address of a picture as it stands: of the web, or a path; undefined for what is neither. */
export function imageAddress(target: string): string | undefined {
  return plainAddress(target) ?? imagePath(target);
}

// A path of the archive or of the reporter's site; what names any other scheme is no picture.
function imagePath(target: string): string | undefined {
  if (target.startsWith('//')) return usableAddress(`https:${target}`);
  return /^[a-z][a-z0-9+.-]{0,20}:|\p{Cc}|\p{Cs}/iu.test(target) ? undefined : target;
}
