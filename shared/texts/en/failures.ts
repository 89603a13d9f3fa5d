/**
 * What could not be done, each with what cures it. They are thrown where no language is known, in English, and are said
 * in the reader's language where they are shown.
 */
export const failures = {
  'failure.not-readable': '«{path}» cannot be read ({code}).',
  'failure.not-readable.cure':
    'Check that it is still there, that its disk is connected and that you may read it; or open another archive.',
  'failure.not-readable-because': '«{path}» cannot be read. {why}',
  'failure.not-readable-because.cure':
    'Check that it is still there, that its disk is connected and that you may read it; or open another archive.',
  'failure.no-room': '«{path}» cannot be unpacked into «{folder}» ({code} after {size} bytes).',
  'failure.no-room.cure': 'Make room there, or unpack it where there is room, with: {command}',
  'failure.packed-damaged': '«{path}» is cut off or damaged, and nothing in it can be read ({code}).',
  'failure.packed-damaged.cure':
    'Download or copy it again; compare its size with the one given where it was published.',
  'failure.no-tar': '«{path}» is packed, and what is in it is no tar.',
  'failure.no-tar.cure': 'Unpack it and open what comes out, with: {command}',
  'failure.unpacks-too-large': '«{path}» unpacks to more than {limit} bytes, as only hostile files do.',
  'failure.unpacks-too-large.cure': 'If you trust it, unpack it with another program and open the folder.',
  'failure.too-many-in-tar': '«{name}» holds more than {limit} files.',
  'failure.too-many-in-tar.cure':
    'If you trust it, unpack it with another program and open the folder of the archive itself.',
  'failure.too-many-in-zip': '«{name}» says that it holds more than {limit} files.',
  'failure.too-many-in-zip.cure':
    'If you trust it, unpack it with another program and open the folder of the archive itself.',
  'failure.too-many-in-folder': '«{name}» holds more than {limit} files.',
  'failure.too-many-in-folder.cure': 'Choose the archive’s own folder rather than one that holds many other things.',
  'failure.two-ends': '«{name}» has two ends, so that programs disagree on which files it holds.',
  'failure.two-ends.cure':
    'Get the archive again from where it was published; if it is the same there, it may have been made to deceive.',
  'failure.part-of-zip': '«{name}» is one part of a zip that was split into several.',
  'failure.part-of-zip.cure': 'Join the parts first, for example with: zip -s 0 FIRST-PART.zip --out whole.zip',
  'failure.grows-too-large':
    '«{name}» would grow by {growth} bytes when unpacked, more than the {limit} that are allowed.',
  'failure.grows-too-large.cure': 'If you trust it, unpack it with another program and open the folder.',
  'failure.zip-damaged': '«{name}» is cut off or damaged: its list of files is missing, and nothing in it can be read.',
  'failure.zip-damaged.cure': 'Download or copy it again; compare its size with the one given where it was published.',
  'failure.foreign-form': '«{name}» is packed with {form}, which is not read here.',
  'failure.foreign-form.cure': 'Unpack it and open what comes out, for example with: {command}',
  'failure.disk-full': 'The disk is full: «{path}» could not be written. Nothing half-written was left behind.',
  'failure.disk-full.cure': 'Make room on it, or choose another place for the archive.',
  'failure.share-full':
    'Your share of the disk is full: «{path}» could not be written. Nothing half-written was left behind.',
  'failure.share-full.cure': 'Make room, or choose another place for the archive.',
  'failure.read-only':
    'The disk can only be read: «{path}» could not be written. Nothing half-written was left behind.',
  'failure.read-only.cure': 'Choose a place that can be written to.',
  'failure.not-allowed':
    'You may not write there: «{path}» could not be written. Nothing half-written was left behind.',
  'failure.not-allowed.cure': 'Choose a place that you may write to.',
  'failure.no-folder': 'The folder is not there: «{path}» could not be written. Nothing half-written was left behind.',
  'failure.no-folder.cure': 'Choose another place.',
  'failure.folder-there':
    'A folder lies where the file should be: «{path}» could not be written. Nothing half-written was left behind.',
  'failure.folder-there.cure': 'Choose another place or name.',
  'failure.name-too-long': 'The name is too long: «{path}» could not be written. Nothing half-written was left behind.',
  'failure.name-too-long.cure': 'Choose a shorter name.',
  'failure.file-there':
    'A file lies where a folder should be: «{path}» could not be written. Nothing half-written was left behind.',
  'failure.file-there.cure': 'Choose another place for the archive.',
  'failure.target-taken': 'Another file came to be at «{name}» meanwhile, and was left as it is.',
  'failure.target-taken.cure': 'Begin again, with another name.',
  'failure.year-too-large': 'The events of {year} have more than the {limit} bytes that one year may have.',
  'failure.year-too-large.cure': 'Make two archives of it, each of a part of the events; Daybook opens them together.',
  'failure.empty-folder': '«{name}» is empty.',
  'failure.empty-folder.cure':
    'Choose the folder that holds the archive’s pages (such as news/2015/09/4/some-event.md), its day files, a table or a feed.',
  'failure.empty-file': '«{name}» is empty.',
  'failure.empty-file.cure': 'Daybook reads {forms}.',
  'failure.no-events-in-folder':
    'No events were found in «{name}» ({files, plural, one {# file} other {# files}} looked at).',
  'failure.no-events-in-folder.cure':
    'Choose the folder that holds the archive’s pages (such as news/2015/09/4/some-event.md), its day files, a table or a feed.',
  'failure.no-events-in-file':
    'No events were found in «{name}» ({files, plural, one {# file} other {# files}} looked at).',
  'failure.no-events-in-file.cure': 'Daybook reads {forms}.',
  'failure.no-edition': '«{name}» is not a whole Daybook archive: {why}.',
  'failure.no-edition.cure': 'Get the file again from where it came, or ask its publisher.',
  'failure.later-version': '«{name}» was made for a later version of Daybook.',
  'failure.later-version.cure': 'Get the newest Daybook, or an edition in the form daybook/1.',
  'failure.nothing-open': 'No archive is open.',
  'failure.nothing-open.cure': 'Open an archive first.',
  'failure.no-sums': 'Only a .daybook file says what its bytes must be; these files say nothing to compare them with.',
  'failure.no-sums.cure': 'Make a copy as .daybook: that one can be verified at any time.',
  'failure.no-such-archive': 'The library has no archive «{id}».',
  'failure.no-such-archive.cure': 'Choose one from the library, or open its file again.',
  'failure.no-such-input': 'What you chose is not known any more.',
  'failure.no-such-input.cure': 'Choose it again.',
  'failure.no-such-target': 'The place for the new file is not known any more.',
  'failure.no-such-target.cure': 'Choose it again.',
  'failure.no-picture': 'This picture is not in the archive.',
  'failure.no-picture.cure': 'Its address can be copied from the page.',
  'failure.picture-kind': '«{path}» is not a picture of a kind that can be shown.',
  'failure.picture-kind.cure': 'PNG, JPEG, GIF, WebP and AVIF are.',
  'failure.no-such-event': 'This archive has no event «{id}».',
  'failure.no-such-event.cure': 'It may belong to another archive or edition.',
  'failure.out-of-memory':
    'These files need more memory than Daybook gives to one piece of work; it was ended, and nothing was changed.',
  'failure.out-of-memory.cure':
    'Divide them into parts and open the parts; Daybook can show several archives together.',
  'failure.connection-lost': 'The archive process ended before it answered.',
  'failure.connection-lost.cure': 'It is being started anew; try again in a moment.',
  'failure.work-ended': 'The work ended before it was done.',
  'failure.work-ended.cure': 'Nothing was changed; begin it again.',
} as const;
