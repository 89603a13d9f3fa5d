import { useState } from 'react';
import type { ColumnMapping, EventField } from '../../shared/model/column-mapping.ts';
import { say } from '../../shared/texts/say.ts';
import { type Failure, toFailure } from '../archive/failure.ts';
import { FailureWords } from '../archive/failure-words.tsx';
import { showArchivesInstead } from '../archive/show-archive.ts';
import { desktop } from '../desktop-client.ts';
import { listFormat } from '../formats.ts';
import { EventLineText } from '../results/result-line.tsx';
import { goBack } from '../use-view.ts';
import { lackingFields } from './column-choices.ts';
import { ColumnTable } from './column-table.tsx';
import { inputInWords, otherFilesInWords } from './input-words.ts';
import { ManifestForm } from './manifest-form.tsx';
import { sampleRowOf } from './sample-row.ts';
import type { Choices } from './use-choices.ts';
import type { ImportState } from './use-import.ts';
import type { FoundFiles } from './use-inspection.ts';

interface ImportFormProps {
  readonly input: string;
  readonly found: FoundFiles;
  readonly remap: (mapping: ColumnMapping | undefined) => void;
  readonly choices: Choices;
  readonly outcome: ImportState;
  readonly onImport: () => void;
}

/** What an input is taken for, how its events will look, and what can be said and corrected before it is imported. */
export function ImportForm({ input, found, remap, choices, outcome, onImport }: ImportFormProps) {
  const { inspection, isStale, isRemembered, failure } = found;
  const { table, sample, container } = inspection;
  const lacking = table ? lackingFields(table) : [];
  const others = otherFilesInWords(inspection);
  const [openFailure, setOpenFailure] = useState<Failure>();
  const canOpen = container !== 'several' && !table;
  const openAsItLies = async (): Promise<void> => {
    try {
      const entry = await desktop.request('addArchive', { input });
      showArchivesInstead([entry.id]);
    } catch (error) {
      setOpenFailure(toFailure(error));
    }
  };
  return (
    <main className="import">
      <div className="import-page">
        <section className="import-taken" aria-labelledby="taken-title">
          <p className="over-title">{say('import.taken-for')}</p>
          <h2 id="taken-title" className="import-form-name">
            {inputInWords(inspection)}
          </h2>
          {others !== undefined && <p className="import-quiet">{others}</p>}
        </section>
        {outcome.kind === 'cancelled' && (
          <p className="import-note" role="status">
            {say('import.cancelled')}
          </p>
        )}
        {outcome.kind === 'failed' && <Trouble title={say('import.not-finished')} failure={outcome.failure} />}
        {openFailure && <Trouble title={say('import.not-opened')} failure={openFailure} />}
        <div className="import-columns">
          <div className="import-first">
            {table && (
              <section aria-labelledby="columns-title">
                <h2 id="columns-title">{say('columns.title')}</h2>
                {isRemembered && (
                  <p className="import-quiet">
                    {say('columns.remembered')}{' '}
                    <button type="button" className="link-button" onClick={() => remap(undefined)}>
                      {say('columns.guess-anew')}
                    </button>
                  </p>
                )}
                <ColumnTable table={table} isStale={isStale} onChange={remap} />
                {failure && <Trouble title={say('columns.not-read-so')} failure={failure} />}
              </section>
            )}
            <section aria-labelledby="sample-title" aria-busy={isStale}>
              <h2 id="sample-title">{say('import.sample')}</h2>
              {sample.length === 0 ? (
                <p className="import-quiet">{say('import.no-sample')}</p>
              ) : (
                <ul className="sample" data-stale={isStale || undefined} lang={inspection.manifest.languages[0]}>
                  {sample.map((event) => (
                    <li key={event.id} className="event-line sample-line" data-record={event.record}>
                      <EventLineText row={sampleRowOf(event)} showsDay />
                    </li>
                  ))}
                </ul>
              )}
            </section>
          </div>
          <ManifestForm choices={choices} />
        </div>
      </div>
      <footer className="import-actions">
        <p className="import-quiet" role="status">
          {lacking.length > 0 && say('import.lacking', { fields: lackingInWords(lacking) })}
        </p>
        <button type="button" className="button" onClick={goBack}>
          {say('import.cancel')}
        </button>
        {canOpen && (
          <button type="button" className="button" onClick={() => void openAsItLies()}>
            {say('import.open')}
          </button>
        )}
        <button
          type="button"
          className="button button-strong"
          disabled={lacking.length > 0 || !choices.target || isStale || sample.length === 0}
          onClick={onImport}
        >
          {say('import.import')}
        </button>
      </footer>
    </main>
  );
}

function lackingInWords(lacking: readonly EventField[]): string {
  const names = lacking.map((field) => say(`field.${field}`).toLowerCase());
  return listFormat().format(names);
}

/** What went wrong, what to do about it, and what is safe. */
function Trouble({ title, failure }: { readonly title: string; readonly failure: Failure }) {
  return (
    <div className="trouble" role="alert">
      <p className="trouble-title">{title}</p>
      <FailureWords failure={failure} />
      <p>{say('import.nothing-lost')}</p>
    </div>
  );
}
