import { useEffect, useState } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { ArchiveFacts, ChangeList, EditionChanges, FileProgress } from '../../shared/ipc/files-contract.ts';
import { type Failure, toFailure } from '../archive/failure.ts';
import { archive } from '../archive-client.ts';
import { ProgressTrack } from '../ui/progress-track.tsx';
import { count, dateInShort, inFigures } from '../words.ts';
import { isOlder } from './known-edition.ts';

interface OtherEditionProps {
  readonly input: string;
  readonly facts: ArchiveFacts;
  readonly entry: LibraryEntry;
  readonly onReplace: () => void;
  readonly onKeepBoth: () => void;
  readonly onCancel: () => void;
}

/** Another edition of an archive that the reader has: what changed, and whether it takes the other's place. */
export function OtherEdition({ input, facts, entry, onReplace, onKeepBoth, onCancel }: OtherEditionProps) {
  const comparison = useComparison(entry.id, input);
  const isBack = isOlder(facts, entry.facts);
  const { title, languages } = facts.archive;
  return (
    <main className="import">
      <div className="import-page import-result">
        <section>
          <p className="over-title">{isBack ? 'An older edition of' : 'A newer edition of'}</p>
          <h2 className="import-form-name" dir="auto" lang={languages[0]}>
            {title}
          </h2>
          <p className="edition-pair">
            <EditionName name="In your library" facts={entry.facts} />
            <EditionName name="This file" facts={facts} />
          </p>
        </section>
        <section aria-labelledby="changes-title" aria-busy={comparison.kind === 'comparing'}>
          <h2 id="changes-title">What changed</h2>
          <Comparison comparison={comparison} />
        </section>
      </div>
      <footer className="import-actions">
        <p className="import-quiet">
          When it takes the place, your notes, collections and links keep pointing at it. No file is deleted.
        </p>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="button" className="button" onClick={onKeepBoth}>
          Keep both
        </button>
        <button type="button" className="button button-strong" onClick={onReplace}>
          Replace
        </button>
      </footer>
    </main>
  );
}

function EditionName({ name, facts }: { readonly name: string; readonly facts: ArchiveFacts | undefined }) {
  return (
    <span className="edition-name">
      <span className="over-title">{name}</span>
      <span dir="auto">
        {facts?.archive.edition === undefined ? 'Edition not stated' : `Edition ${facts.archive.edition}`}
      </span>
      <span className="import-quiet">{facts && count(facts.events, 'event', 'events')}</span>
    </span>
  );
}

type ComparisonState =
  | { readonly kind: 'comparing'; readonly progress?: FileProgress }
  | { readonly kind: 'compared'; readonly changes: EditionChanges }
  | { readonly kind: 'failed'; readonly failure: Failure };

function useComparison(archiveId: string, input: string): ComparisonState {
  const [state, setState] = useState<ComparisonState>({ kind: 'comparing' });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = (progress: FileProgress): void => setState({ kind: 'comparing', progress });
    archive.request('compare', { archive: archiveId, input }, { signal, onProgress }).then(
      (changes) => !signal.aborted && setState({ kind: 'compared', changes }),
      (error: unknown) => !signal.aborted && setState({ kind: 'failed', failure: toFailure(error) }),
    );
    return () => controller.abort();
  }, [archiveId, input]);
  return state;
}

function Comparison({ comparison }: { readonly comparison: ComparisonState }) {
  switch (comparison.kind) {
    case 'comparing':
      return (
        <ProgressTrack
          label="Comparing the editions"
          done={comparison.progress?.bytesDone ?? 0}
          of={comparison.progress?.bytesOf}
          words="Comparing the two; you need not wait for it"
        />
      );
    case 'failed':
      return (
        <p className="import-quiet" dir="auto">
          The two could not be compared: {comparison.failure.message}
        </p>
      );
    case 'compared':
      return <Changes changes={comparison.changes} />;
  }
}

const kinds = [
  ['added', 'added'],
  ['reworded', 'reworded: another headline or summary'],
  ['revised', 'revised: other topics, sources, date or relations'],
  ['gone', 'gone'],
] as const;

function Changes({ changes }: { readonly changes: EditionChanges }) {
  const isAlike = kinds.every(([kind]) => changes[kind].total === 0);
  return (
    <>
      <p>
        {isAlike
          ? `All ${count(changes.unchanged, 'event is', 'events are')} the same; only what the archive says of itself is another.`
          : `${count(changes.unchanged, 'event is', 'events are')} unchanged.`}
      </p>
      {kinds.map(([kind, words]) =>
        changes[kind].total === 0 ? null : <ChangeGroup key={kind} kind={kind} words={words} list={changes[kind]} />,
      )}
    </>
  );
}

interface ChangeGroupProps {
  readonly kind: string;
  readonly words: string;
  readonly list: ChangeList;
}

const shownAtFirst = 5;

function ChangeGroup({ kind, words, list: { total, first } }: ChangeGroupProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? first : first.slice(0, shownAtFirst);
  return (
    <div className="change-group" data-change={kind}>
      <h3>
        <span className="change-count">{inFigures(total)}</span> {words}
      </h3>
      <ul>
        {shown.map(({ id, date, headline }) => (
          <li key={id}>
            <span className="change-date">{dateInShort(date)}</span> <span dir="auto">{headline}</span>
          </li>
        ))}
      </ul>
      {first.length > shown.length && (
        <button type="button" className="link-button" onClick={() => setIsWhole(true)}>
          {first.length === total ? 'Show all' : `Show the first ${inFigures(first.length)}`}
        </button>
      )}
    </div>
  );
}
