import { useState } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { ImportSummary } from '../../shared/ipc/files-contract.ts';
import { toFailure } from '../archive/failure.ts';
import { archive } from '../archive-client.ts';
import { desktop } from '../desktop-client.ts';
import { count, inFigures } from '../words.ts';
import { ProblemLines } from './problem-lines.tsx';
import { useImportProblems } from './use-import-problems.ts';

/** Every problem of an import: where, what, and what was done. Can be filtered and saved as a table. */
export function ImportProblems({ entry, summary }: { readonly entry: LibraryEntry; readonly summary: ImportSummary }) {
  const [text, setText] = useState('');
  const [saved, setSaved] = useState('');
  const { facts } = summary;
  const { total, problems } = useImportProblems(entry, summary, text);
  const save = async (): Promise<void> => {
    const suggested = `Problems in ${facts.archive.title}`.slice(0, 300);
    const target = await desktop.request('chooseTarget', { suggested, kind: 'csv' });
    if (!target) return;
    try {
      const params = { archive: entry.id, target: target.id, contains: text };
      const answer = await archive.request('saveProblems', params);
      setSaved(`${count(answer.problems, 'problem', 'problems')} saved in ${target.location}`);
    } catch (error) {
      setSaved(`They could not be saved: ${toFailure(error).message}`);
    }
  };
  if (facts.problems === 0) {
    return <p className="import-quiet">Every line of every file was understood: there are no problems to list.</p>;
  }
  return (
    <section className="import-problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{count(facts.problems, 'problem', 'problems')} on the way</h2>
      <p className="import-quiet">
        Each says where it was, what was wrong, and what was done.
        {total > problems.length && ` Here are the first ${inFigures(problems.length)}; the table has them all.`}
      </p>
      <div className="problem-tools">
        <input
          type="search"
          className="field"
          value={text}
          aria-label="Filter the problems"
          placeholder="Filter by file or words"
          spellCheck={false}
          dir="auto"
          onChange={(event) => setText(event.target.value)}
        />
        <span className="import-quiet" role="status">
          {text.trim() !== '' && `${inFigures(total)} with these words`}
        </span>
        <button type="button" className="button" onClick={() => void save()}>
          Save as CSV…
        </button>
      </div>
      <p className="import-quiet" role="status">
        {saved}
      </p>
      <ProblemLines problems={problems} />
    </section>
  );
}
