import { useEffect, useState } from 'react';
import type { Library, LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { ArchiveFacts } from '../../shared/ipc/files-contract.ts';
import { type Failure, toFailure } from '../archive/failure.ts';
import { showArchivesInstead, showLibrary } from '../archive/show-archive.ts';
import { archive } from '../archive-client.ts';
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
    let isCurrent = true;
    const settle = async (): Promise<void> => {
      const known = findKnown(facts, await withFacts(library.archives));
      if (!isCurrent) return;
      if (known.kind === 'other') setOther(known.entry);
      else if (known.kind === 'same') showArchivesInstead([known.entry.id]);
      else await addAndShow(input, facts, known.kind === 'returned' ? known.entry.id : undefined);
    };
    settle().catch((error: unknown) => isCurrent && setFailure(toFailure(error)));
    return () => {
      isCurrent = false;
    };
  }, [input, facts]);
  const add = (replaces?: string): void =>
    void addAndShow(input, facts, replaces).catch((error: unknown) => setFailure(toFailure(error)));
  if (failure) {
    return (
      <main className="notice" role="alert">
        <h2 className="notice-title">This archive cannot be put into the library</h2>
        <p dir="auto">{failure.message}</p>
        {failure.cure !== undefined && <p dir="auto">{failure.cure}</p>}
        <div className="notice-actions">
          <button type="button" className="button button-strong" onClick={showLibrary}>
            Go to the library
          </button>
        </div>
      </main>
    );
  }
  if (!other) return <main className="notice" aria-busy="true" />;
  return (
    <OtherEdition
      input={input}
      facts={facts}
      entry={other}
      onReplace={() => add(other.id)}
      onKeepBoth={() => add()}
      onCancel={() => history.back()}
    />
  );
}

async function addAndShow(input: string, facts: ArchiveFacts, replaces: string | undefined): Promise<void> {
  const entry = await window.daybook.request('addArchive', { input, ...(replaces !== undefined && { replaces }) });
  await window.daybook.request('noteFacts', { archive: entry.id, facts });
  showArchivesInstead([entry.id]);
}

// Those that were found and never looked at may be other editions of the same archive.
function withFacts(entries: readonly LibraryEntry[]): Promise<readonly LibraryEntry[]> {
  return Promise.all(
    entries.map(async (entry) => {
      if (entry.facts || entry.isMissing || entry.form !== 'edition') return entry;
      const facts = await archive.request('facts', { archive: entry.id }).catch(() => undefined);
      return facts ? { ...entry, facts } : entry;
    }),
  );
}
