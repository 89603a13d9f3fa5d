import { useEffect, useState } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { ArchiveFacts, ChangeList, EditionChanges, FileProgress } from '../../shared/ipc/files-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { type Failure, toFailure } from '../archive/failure.ts';
import { FailureWords } from '../archive/failure-words.tsx';
import { archive } from '../archive-client.ts';
import { ProgressTrack } from '../ui/progress-track.tsx';
import { dateInShort, inFigures } from '../words.ts';
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
          <p className="over-title">{say(isBack ? 'edition.older-of' : 'edition.newer-of')}</p>
          <h2 className="import-form-name" dir="auto" lang={languages[0]}>
            {title}
          </h2>
          <p className="edition-pair">
            <EditionName name={say('edition.in-library')} facts={entry.facts} />
            <EditionName name={say('edition.this-file')} facts={facts} />
          </p>
        </section>
        <section aria-labelledby="changes-title" aria-busy={comparison.kind === 'comparing'}>
          <h2 id="changes-title">{say('changed.title')}</h2>
          <Comparison comparison={comparison} />
        </section>
      </div>
      <footer className="import-actions">
        <p className="import-quiet">{say('edition.replace-note')}</p>
        <button type="button" className="button" onClick={onCancel}>
          {say('import.cancel')}
        </button>
        <button type="button" className="button" onClick={onKeepBoth}>
          {say('edition.keep-both')}
        </button>
        <button type="button" className="button button-strong" onClick={onReplace}>
          {say('edition.replace')}
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
        {facts?.archive.edition === undefined
          ? say('edition.not-stated')
          : say('card.edition', { edition: facts.archive.edition })}
      </span>
      <span className="import-quiet">{facts && say('count.events', { count: facts.events })}</span>
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
          label={say('edition.comparing')}
          done={comparison.progress?.bytesDone ?? 0}
          of={comparison.progress?.bytesOf}
          words={say('edition.comparing-words')}
        />
      );
    case 'failed':
      return (
        <div className="import-quiet">
          <p>{say('edition.not-compared')}</p>
          <FailureWords failure={comparison.failure} />
        </div>
      );
    case 'compared':
      return <Changes changes={comparison.changes} />;
  }
}

const kinds = ['added', 'reworded', 'revised', 'gone'] as const;

function Changes({ changes }: { readonly changes: EditionChanges }) {
  const isAlike = kinds.every((kind) => changes[kind].total === 0);
  return (
    <>
      <p>
        {isAlike
          ? say('edition.all-same', { count: changes.unchanged })
          : say('edition.unchanged', { count: changes.unchanged })}
      </p>
      {kinds.map((kind) =>
        changes[kind].total === 0 ? null : <ChangeGroup key={kind} kind={kind} list={changes[kind]} />,
      )}
    </>
  );
}

interface ChangeGroupProps {
  readonly kind: (typeof kinds)[number];
  readonly list: ChangeList;
}

const shownAtFirst = 5;

function ChangeGroup({ kind, list: { total, first } }: ChangeGroupProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? first : first.slice(0, shownAtFirst);
  return (
    <div className="change-group" data-change={kind}>
      <h3>
        <span className="change-count">{inFigures(total)}</span> {say(`edition.kind.${kind}`)}
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
          {first.length === total ? say('edition.show-all') : say('edition.show-first', { count: first.length })}
        </button>
      )}
    </div>
  );
}
