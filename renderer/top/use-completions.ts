import { useEffect, useState } from 'react';
import type { Completion } from '../../shared/ipc/search-answers.ts';
import { spoken } from '../../shared/texts/say.ts';
import { archive } from '../archive-client.ts';

// As for the list: a pause as short as this, so that a word is not asked for letter by letter.
const pause = 70;

/** A text and where in it the reader types, in UTF-16 units. */
export interface Typing {
  readonly text: string;
  readonly caret: number;
}

/** What the archive has that begins as what is being typed; nothing while nothing is. */
export function useCompletions(typing: Typing | undefined): readonly Completion[] {
  const [found, setFound] = useState<{ readonly of: Typing; readonly completions: readonly Completion[] }>();
  useEffect(() => {
    if (!typing) return;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      archive.request('complete', { ...typing, language: spoken().language }, { signal }).then(
        (completions) => !signal.aborted && setFound({ of: typing, completions }),
        // Whoever types on is none the worse for it.
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [typing]);
  return typing && found?.of === typing ? found.completions : [];
}
