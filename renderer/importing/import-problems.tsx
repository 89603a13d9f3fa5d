import { useState } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { ImportSummary } from '../../shared/ipc/files-contract.ts';
import { say, spoken } from '../../shared/texts/say.ts';
import { toFailure, wordsOf } from '../archive/failure.ts';
import { archive } from '../archive-client.ts';
import { desktop } from '../desktop-client.ts';
import { ProblemLines } from './problem-lines.tsx';
import { useImportProblems } from './use-import-problems.ts';

/** Every problem of an import: where, what, and what was done. Can be filtered and saved as a table. */
export function ImportProblems({ entry, summary }: { readonly entry: LibraryEntry; readonly summary: ImportSummary }) {
  const [text, setText] = useState('');
  const [saved, setSaved] = useState('');
  const { facts } = summary;
  const { total, problems } = useImportProblems(entry, summary, text);
  const save = async (): Promise<void> => {
    const suggested = say('problems.file-name', { archive: facts.archive.title }).slice(0, 300);
    const target = await desktop.request('chooseTarget', { suggested, kind: 'csv' });
    if (!target) return;
    try {
      const params = { archive: entry.id, target: target.id, contains: text, language: spoken().language };
      const answer = await archive.request('saveProblems', params);
      setSaved(say('problems.saved', { count: answer.problems, location: target.location }));
    } catch (error) {
      setSaved(say('problems.not-saved', { reason: wordsOf(toFailure(error)).message }));
    }
  };
  if (facts.problems === 0) {
    return <p className="import-quiet">{say('problems.none-at-import')}</p>;
  }
  return (
    <section className="import-problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{say('problems.on-the-way', { count: facts.problems })}</h2>
      <p className="import-quiet">
        {total > problems.length ? say('problems.each-first', { shown: problems.length }) : say('problems.each')}
      </p>
      <div className="problem-tools">
        <input
          type="search"
          className="field"
          value={text}
          aria-label={say('problems.filter')}
          placeholder={say('problems.filter-hint')}
          spellCheck={false}
          dir="auto"
          onChange={(event) => setText(event.target.value)}
        />
        <span className="import-quiet" role="status">
          {text.trim() !== '' && say('problems.with-words', { total })}
        </span>
        <button type="button" className="button" onClick={() => void save()}>
          {say('problems.save')}
        </button>
      </div>
      <p className="import-quiet" role="status">
        {saved}
      </p>
      <ProblemLines problems={problems} />
    </section>
  );
}
