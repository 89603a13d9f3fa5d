import { TextDecoder } from 'node:util';
import { EntryError } from './containers/entry-error.ts';

/** The encodings that texts are taken for, by the names that the Encoding Standard gives them. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'shift_jis' | 'gb18030';

/** What was found out about a text while it was decoded. */
export interface DecodingReport {
  readonly encoding: TextEncoding;
  /** How many U+FFFD the text holds: they stand for bytes that could not be read, or that someone before could not read. */
  readonly replacements: number;
  /** How many NUL characters the text holds. */
  readonly nulls: number;
}

/** Bytes to text, in pieces of any length. */
export interface TextDecoding {
  /** The text that is certain so far; throws EntryError when a strict decoding meets bytes that are no text. */
  write(bytes: Uint8Array): string;
  /** The text that is left. */
  end(): string;
  /** Complete once `end` was called. */
  report(): DecodingReport;
}

const sampleSize = 64 * 1024;
const tooFewBytes = 3;

/**
 * Decodes by a byte order mark, else as UTF-8. What is not UTF-8 is an error when `isStrict`; otherwise it is taken
 * for Shift_JIS or GB18030 where the first 64 KiB plainly are, and else for Windows-1252, in which every byte is
 * a character; the report says which.
 */
export function createTextDecoding({ isStrict }: { readonly isStrict: boolean }): TextDecoding {
  let sample: Uint8Array = new Uint8Array();
  let chosen: { readonly encoding: TextEncoding; readonly decoder: TextDecoder } | undefined;
  let replacements = 0;
  let nulls = 0;
  const least = isStrict ? tooFewBytes : sampleSize;
  return {
    write(bytes) {
      if (chosen) return decoded(bytes, true);
      sample = sample.length === 0 ? bytes.slice() : Buffer.concat([sample, bytes]);
      return sample.length < least ? '' : decodedSample(true);
    },
    end: () => (chosen ? decoded(new Uint8Array(), false) : decodedSample(false)),
    report: () => ({ encoding: chosen?.encoding ?? 'utf-8', replacements, nulls }),
  };

  function decodedSample(isMore: boolean): string {
    const encoding = encodingOf(sample.subarray(0, sampleSize), isStrict);
    chosen = { encoding, decoder: new TextDecoder(decoderNames[encoding], { fatal: isStrict }) };
    const text = decoded(sample, isMore);
    sample = new Uint8Array();
    return text;
  }

  function decoded(bytes: Uint8Array, isMore: boolean): string {
    if (!chosen) return '';
    const text = textOf(chosen.decoder, bytes, isMore);
    replacements += countOf(text, '\ufffd');
    nulls += countOf(text, '\0');
    return chosen.encoding === 'windows-1252' ? withWindowsCharacters(text) : text;
  }
}

/** Latin-1 for Windows-1252, because Node's own decoder of that name differs between versions in 27 characters. */
const decoderNames: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1252': 'latin1',
  shift_jis: 'shift_jis',
  gb18030: 'gb18030',
};

function textOf(decoder: TextDecoder, bytes: Uint8Array, isMore: boolean): string {
  try {
    return decoder.decode(bytes, { stream: isMore });
  } catch (error) {
    throw new EntryError(
      'Its bytes are not UTF-8 text. Convert it first, for example with: iconv -f ENCODING -t UTF-8 OLD > NEW',
      { cause: error },
    );
  }
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Signs of an encoding in a sample without a mark, in the order in which they are looked for. */
const signs: readonly { readonly encoding: TextEncoding; isIn(sample: Uint8Array): boolean }[] = [
  { encoding: 'utf-16le', isIn: (sample) => hasNullsAt(sample, 1) },
  { encoding: 'utf-16be', isIn: (sample) => hasNullsAt(sample, 0) },
  { encoding: 'utf-8', isIn: (sample) => textWithoutFault(sample, 'utf-8') !== undefined },
  { encoding: 'shift_jis', isIn: isPlainlyShiftJis },
  { encoding: 'gb18030', isIn: isPlainlyGb18030 },
];

function encodingOf(sample: Uint8Array, isStrict: boolean): TextEncoding {
  const mark = marks.find(({ bytes }) => bytes.every((byte, index) => sample[index] === byte));
  if (mark) return mark.encoding;
  if (isStrict) return 'utf-8';
  return signs.find((sign) => sign.isIn(sample))?.encoding ?? 'windows-1252';
}

/** Whether every other byte tends to be zero, as in UTF-16 of a Latin script. */
function hasNullsAt(sample: Uint8Array, parity: 0 | 1): boolean {
  const counts = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) counts[index % 2] = (counts[index % 2] ?? 0) + 1;
  const [here = 0, elsewhere = 0] = parity === 0 ? counts : counts.toReversed();
  return here > sample.length * 0.2 && elsewhere < here * 0.05;
}

/** Japanese has kana among its kanji, which no other encoding turns into. */
function isPlainlyShiftJis(sample: Uint8Array): boolean {
  const text = textWithoutFault(sample, 'shift_jis') ?? '';
  const foreign = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const japanese = text.match(/[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  const kana = text.match(/[\u3041-\u30fa]/g)?.length ?? 0;
  return japanese > foreign * 0.95 && kana > foreign * 0.1;
}

/** Chinese characters are pairs of high bytes; the letters with accents of Western languages mostly stand alone. */
function isPlainlyGb18030(sample: Uint8Array): boolean {
  let pairs = 0;
  let others = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const [lead = 0, trail = 0] = sample.subarray(index, index + 2);
    const isPair = lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1;
    if (isPair) index += 1;
    if (isPair) pairs += 1;
    else if (lead >= 0x80) others += 1;
  }
  return pairs >= 4 && others <= pairs / 20 && textWithoutFault(sample, 'gb18030') !== undefined;
}

/** A sample's text, or undefined when it is no text in this encoding; its last character may be cut. */
function textWithoutFault(sample: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return undefined;
  }
}

const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withWindowsCharacters(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (character) => windowsCharacters[character.charCodeAt(0) - 0x80] ?? character,
  );
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}
