import { useEffect, useState } from 'react';
import type { Library, LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { ArchiveFacts } from '../../shared/ipc/files-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { type Failure, toFailure } from '../archive/failure.ts';
import { FailureWords } from '../archive/failure-words.tsx';
import { showArchivesInstead, showLibrary } from '../archive/show-archive.ts';
import { desktop } from '../desktop-client.ts';
import { withFacts } from '../library/with-facts.ts';
import { goBack } from '../use-view.ts';
import { findKnown } from './known-edition.ts';
import { OtherEdition } from './other-edition.tsx';

interface EditionScreenProps {
  readonly library: Library;
  readonly input: string;
  readonly facts: ArchiveFacts;
}

/** A `.daybook` file: opened at once, unless the library has the same archive in another edition. */
export function EditionScreen({ library, input, facts }: EditionScreenProps) {
  const [other, setOther] = useState<LibraryEntry>();
  const [failure, setFailure] = useState<Failure>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the library changes by what is done here, and must not have it done twice.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const settle = async (): Promise<void> => {
      const known = findKnown(facts, await withFacts(library.archives, { ofArchive: facts.archive.id, signal }));
      if (signal.aborted) return;
      if (known.kind === 'other') setOther(known.entry);
      else if (known.kind === 'same') showArchivesInstead([known.entry.id]);
      else await addAndShow(input, facts, known.kind === 'returned' ? known.entry.id : undefined);
    };
    settle().catch((error: unknown) => !signal.aborted && setFailure(toFailure(error)));
    return () => controller.abort();
  }, [input, facts]);
  const add = (replaces?: string): void =>
    void addAndShow(input, facts, replaces).catch((error: unknown) => setFailure(toFailure(error)));
  if (failure) {
    return (
      <main className="notice" role="alert">
        <h2 className="notice-title">{say('edition.not-added')}</h2>
        <FailureWords failure={failure} />
        <div className="notice-actions">
          <button type="button" className="button button-strong" onClick={showLibrary}>
            {say('opening.go-to-library')}
          </button>
        </div>
      </main>
    );
  }
  if (!other) {
    return (
      <main className="notice" aria-busy="true">
        <h2 className="notice-title" dir="auto">
          {facts.archive.title}
        </h2>
        <p>{say('edition.looking')}</p>
        <div className="notice-actions">
          <button type="button" className="button" onClick={showLibrary}>
            {say('opening.go-to-library')}
          </button>
        </div>
      </main>
    );
  }
  return (
    <OtherEdition
      input={input}
      facts={facts}
      entry={other}
      onReplace={() => add(other.id)}
      onKeepBoth={() => add()}
      onCancel={goBack}
    />
  );
}

async function addAndShow(input: string, facts: ArchiveFacts, replaces: string | undefined): Promise<void> {
  const entry = await desktop.request('addArchive', { input, ...(replaces !== undefined && { replaces }) });
  await desktop.request('noteFacts', { notes: [{ archive: entry.id, facts }] });
  showArchivesInstead([entry.id]);
}
