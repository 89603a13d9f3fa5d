import type { TextSink } from '../codec.ts';

/** Of how many characters of a file its form is told. */
const openingLength = 65_536;

/**
 * A sink that chooses, by a file's opening (without byte order mark; `isWhole` where the file is no longer), the sink that
 * takes the file from its beginning.
 */
export function createOpeningSink(choose: (opening: string, isWhole: boolean) => TextSink): TextSink {
  let held = '';
  let chosen: TextSink | undefined;
  const begin = (isWhole: boolean): TextSink => {
    const text = held.replace(/^\ufeff/, '');
    // By a fixed length, so that a file is taken for the same however its text comes in pieces.
    const sink = choose(text.slice(0, openingLength), isWhole);
    sink.write(text);
    held = '';
    chosen = sink;
    return sink;
  };
  return {
    write(text) {
      if (chosen) chosen.write(text);
      else held += text;
      if (held.length > openingLength + 1) begin(false);
    },
    end() {
      (chosen ?? begin(true)).end();
    },
  };
}
