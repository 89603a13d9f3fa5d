import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { ImportSummary } from '../../shared/ipc/files-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { showArchivesInstead, showLibrary } from '../archive/show-archive.ts';
import { ImportProblems } from './import-problems.tsx';
import { filesInSentence, resultInSentences } from './result-words.ts';

/** What an import has made, in words, and every problem on the way. */
export function ImportResult({ entry, summary }: { readonly entry: LibraryEntry; readonly summary: ImportSummary }) {
  const { facts, tally } = summary;
  return (
    <main className="import">
      <div className="import-page import-result">
        <section role="status">
          <p className="over-title">{say('import.imported')}</p>
          <h2 className="import-form-name" dir="auto" lang={facts.archive.languages[0]}>
            {facts.archive.title}
          </h2>
          <p className="import-quiet" dir="ltr">
            {entry.location}
          </p>
          <ul className="result-sentences">
            {resultInSentences(summary).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            <li>{filesInSentence(tally)}</li>
          </ul>
        </section>
        <ImportProblems entry={entry} summary={summary} />
      </div>
      <footer className="import-actions">
        <button type="button" className="button" onClick={showLibrary}>
          {say('opening.go-to-library')}
        </button>
        <button type="button" className="button button-strong" onClick={() => showArchivesInstead([entry.id])}>
          {say('card.open')}
        </button>
      </footer>
    </main>
  );
}
