import path from 'node:path';
import { EntryError } from '../../electron/storage/containers/entry-error.ts';
import type { EditionFile } from '../../electron/storage/edition/edition-file.ts';
import type { Encoder, TextPiece } from '../../shared/format/encoder.ts';
import { encoders } from '../../shared/format/encoders.ts';
import { breathing } from './breathing.ts';
import { type Choice, type ChoosingOptions, choiceOf, refuseUnknownNames } from './chosen-events.ts';
import { removedAtEnd } from './clean-end.ts';
import type { Desk, JsonOption } from './desk.ts';
import { encoderFor } from './encoder-choice.ts';
import { type ExitCode, exitCodes, WrongUse } from './exit-codes.ts';
import { contentsOf } from './export-contents.ts';
import { putInPlace, refuseExportTarget, writeFile, writeFolder, writePicture } from './export-writer.ts';
import { factLines } from './fact-lines.ts';
import { grouped, inBytes } from './numbers.ts';
import { withEdition } from './with-edition.ts';

/** The options of `export`. */
export interface ExportOptions extends ChoosingOptions, JsonOption {
  readonly format: string;
  readonly out: string;
  readonly force?: boolean;
}

/** What `export --json` says. */
export interface ExportSummary {
  readonly out: string;
  readonly format: string;
  readonly events: number;
  readonly files: number;
  /** Pictures that were copied along; only forms of many files have them. */
  readonly pictures: number;
  readonly bytes: number;
}

const largestPicture = 64 * 1024 * 1024;

/** An export to be written. */
export interface ExportJob {
  readonly edition: EditionFile;
  readonly choice: Choice;
  readonly encoder: Encoder;
  readonly target: string;
}

/** Writes an archive, or events chosen from it, in another form. */
export function exportArchive(file: string, options: ExportOptions, desk: Desk): Promise<ExitCode> {
  const choice = choiceOf(options);
  const encoder = encoderFor(options.format, encoders);
  const target = path.resolve(options.out);
  refuseExportTarget(target, encoder.writes, options.force === true);
  return withEdition(file, desk, async (edition) => {
    const summary = await writeExport({ edition, choice, encoder, target }, desk);
    desk.progress.erase();
    await (options.json ? desk.output.json(summary) : desk.output.text(inWords(summary, encoder)));
    return exitCodes.good;
  });
}

/** Writes an export under another name, and puts it in its place once it is whole. */
export function writeExport({ edition, choice, encoder, target }: ExportJob, desk: Desk): Promise<ExportSummary> {
  const partial = `${target}.${process.pid}.partial`;
  return removedAtEnd(partial, async () => {
    const { contents, events, pictures } = contentsOf(edition, choice, desk);
    if (events === 0) throw nothingChosen(edition, choice);
    const pieces = breathing(counted(encoder.encode(contents), events, desk));
    const written = await (encoder.writes === 'folder' ? writeFolder : writeFile)(partial, pieces);
    const copied = encoder.writes === 'folder' ? copyPictures(edition, pictures, partial, desk) : [];
    putInPlace(partial, target);
    return {
      out: target,
      format: encoder.id,
      events,
      files: written.files + copied.length,
      pictures: copied.length,
      bytes: copied.reduce((sum, size) => sum + size, written.bytes),
    };
  });
}

function nothingChosen(edition: EditionFile, choice: Choice): WrongUse {
  refuseUnknownNames(edition, choice);
  return new WrongUse(
    'No event is of this choice: there is nothing to write.',
    'Choose a longer period or fewer names.',
  );
}

function* counted(pieces: Iterable<TextPiece>, events: number, { progress }: Desk): Generator<TextPiece> {
  let done = 0;
  for (const piece of pieces) {
    yield piece;
    done += 1;
    progress.show({ stage: 'writing', done, noun: 'piece', events });
  }
}

/** Copies pictures into the folder of an export; gives their sizes. One that is damaged is told, and left out. */
function copyPictures(edition: EditionFile, pictures: Iterable<string>, folder: string, desk: Desk): readonly number[] {
  const sizes: number[] = [];
  for (const picture of pictures) {
    try {
      const bytes = edition.readMedia(picture, largestPicture);
      writePicture(folder, picture, bytes);
      sizes.push(bytes.length);
    } catch (error) {
      if (!(error instanceof EntryError)) throw error;
      desk.remark(`${picture}: ${error.message} It was left out.`);
    }
  }
  return sizes;
}

function inWords({ out, events, files, pictures, bytes }: ExportSummary, { title }: Encoder): string {
  return factLines([
    ['Made', out],
    ['Form', title],
    ['Events', grouped(events)],
    ['Files', pictures === 0 ? grouped(files) : `${grouped(files)}, ${grouped(pictures)} of them pictures`],
    ['Size', inBytes(bytes)],
  ]);
}
