import { useEffect, useState } from 'react';
import type { Question } from '../../shared/ipc/question.ts';
import type { Facet } from '../../shared/model/facet.ts';
import { archive } from '../archive-client.ts';
import { nameEntries, type PaletteEntry, withoutTwins } from './palette-entries.ts';

const everything: Question = { text: '', include: [], exclude: [], order: 'newest' };
const found: readonly Facet[] = ['topic', 'heading', 'source'];
const mostOfOne = 4;
/** Of a single letter nearly every name would be found. */
const fewestSigns = 2;

/** The names of the archive that contain a text, those of most events first; none for a text of one sign. */
export function useNameEntries(text: string): readonly PaletteEntry[] {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly entries: readonly PaletteEntry[] }>();
  useEffect(() => {
    if ([...text].length < fewestSigns) return;
    const controller = new AbortController();
    const { signal } = controller;
    const asked = found.map(async (facet) => {
      const page = { question: everything, facet, contains: text, offset: 0, limit: mostOfOne };
      return nameEntries(facet, (await archive.request('facet', page, { signal })).names);
    });
    Promise.all(asked).then(
      (entries) => !signal.aborted && setAnswer({ text, entries: withoutTwins(entries.flat()) }),
      // Whoever types on is none the worse for it.
      () => undefined,
    );
    return () => controller.abort();
  }, [text]);
  return answer?.text === text ? answer.entries : [];
}
