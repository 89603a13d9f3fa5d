import { useMemo, useState } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { ImportSummary } from '../../shared/ipc/files-contract.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { toFailure } from '../archive/failure.ts';
import { archive } from '../archive-client.ts';
import { locale } from '../locale.ts';
import { count, inFigures } from '../words.ts';
import { ProblemLines } from './problem-lines.tsx';

/** Every problem of an import: where, what, and what was done. Can be filtered and saved as a table. */
export function ImportProblems({ entry, summary }: { readonly entry: LibraryEntry; readonly summary: ImportSummary }) {
  const [text, setText] = useState('');
  const [saved, setSaved] = useState('');
  const { firstProblems, facts } = summary;
  const found = useMemo(() => problemsWith(firstProblems, text), [firstProblems, text]);
  const hasMore = facts.problems > firstProblems.length;
  const save = async (): Promise<void> => {
    const suggested = `Problems in ${facts.archive.title}`.slice(0, 300);
    const target = await window.daybook.request('chooseTarget', { suggested, kind: 'csv' });
    if (!target) return;
    try {
      const params = { archive: entry.id, target: target.id, contains: text };
      const { problems } = await archive.request('saveProblems', params);
      setSaved(`${count(problems, 'problem', 'problems')} saved in ${target.location}`);
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
        Nothing was lost: each says where it was, what was wrong, and what was done.
        {hasMore &&
          ` Here are the first ${inFigures(firstProblems.length)}; the table has them all, and so has the open archive.`}
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
          {text.trim() !== '' && `${inFigures(found.length)} with these words`}
        </span>
        <button type="button" className="button" onClick={() => void save()}>
          Save as CSV…
        </button>
      </div>
      <p className="import-quiet" role="status">
        {saved}
      </p>
      <ProblemLines problems={found} />
    </section>
  );
}

/** The problems of which file or words contain a text. */
export function problemsWith(problems: readonly Problem[], text: string): readonly Problem[] {
  const sought = text.trim().toLocaleLowerCase(locale);
  if (sought === '') return problems;
  return problems.filter(({ file, what, done }) =>
    `${file}\n${what}\n${done}`.toLocaleLowerCase(locale).includes(sought),
  );
}
