import * as z from 'zod/mini';

const says = z.describe;
const text = z.string().check(z.maxLength(10_000));
const count = z.int().check(z.nonnegative());

/** The forms in which archives come. */
export const archiveForms = ['context-pages', 'day-files', 'feed', 'table'] as const;

/** A form in which archives come. */
export type ArchiveForm = (typeof archiveForms)[number];

/** What an archive says of itself, in files. Absent fields are unknown, not empty. */
export const archiveManifestSchema = z.readonly(
  z.object({
    id: text.check(
      z.minLength(1),
      says('The stable name of the archive: the same in every edition, another for every archive.'),
    ),
    title: text.check(z.minLength(1)),
    description: z.exactOptional(text),
    languages: z.readonly(z.array(text)).check(says('BCP 47 tags of the texts, most used first.')),
    licence: z.exactOptional(text.check(says('An SPDX expression where there is one, such as CC-BY-SA-4.0.'))),
    attribution: z.exactOptional(text.check(says('Whom the licence asks to name.'))),
    publisher: z.exactOptional(text.check(says('Who made this archive.'))),
    edition: z.exactOptional(
      text.check(says('Which release this is, such as 2026-11; later ones sort after earlier ones.')),
    ),
    cover: z.exactOptional(text.check(says('The path of a picture below media/ that stands for the archive.'))),
  }),
);

/** What an archive says of itself. */
export type ArchiveManifest = z.infer<typeof archiveManifestSchema>;

/** What became of every file that was read for an archive, in files: the numbers add up to the files found. */
export const fileTallySchema = z.readonly(
  z.object({
    eventPages: count.check(says('Pages that each tell one event.')),
    eventLists: count.check(says('Files that each hold many events: day files, feeds, tables.')),
    revisionPages: count.check(says('Pages of earlier wordings.')),
    dayIndexes: count.check(says('Indexes of days.')),
    frontPages: count,
    duplicates: count.check(says('The same again under another name or in another form.')),
    media: count.check(says('Pictures.')),
    other: count.check(says('Manifests, licence texts and other files that hold no events.')),
    unreadable: count.check(says('Could not be read as what they are; each is listed among the problems.')),
  }),
);

/** What became of every file of an archive. */
export type FileTally = z.infer<typeof fileTallySchema>;

/** A tally of no file yet. */
export const emptyTally: FileTally = {
  eventPages: 0,
  eventLists: 0,
  revisionPages: 0,
  dayIndexes: 0,
  frontPages: 0,
  duplicates: 0,
  media: 0,
  other: 0,
  unreadable: 0,
};
