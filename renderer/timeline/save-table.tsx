import { useState } from 'react';
import { say } from '../../shared/texts/say.ts';
import { toFailure, wordsOf } from '../archive/failure.ts';
import { desktop } from '../desktop-client.ts';
import { countRows, countsAsCsv } from './table-rows.ts';
import type { TimelineState } from './use-timeline.ts';

/** Saves the table as it is shown, for a spreadsheet. */
export function SaveTable({ timeline }: { timeline: TimelineState }) {
  const [outcome, setOutcome] = useState('');
  const save = async (): Promise<void> => {
    try {
      const text = countsAsCsv(countRows(timeline));
      const saved = await desktop.request('saveTable', { suggested: say('timeline.table-name'), text });
      setOutcome(saved ? say('timeline.saved', { location: saved.location }) : '');
    } catch (error) {
      setOutcome(say('problems.not-saved', { reason: wordsOf(toFailure(error)).message }));
    }
  };
  return (
    <>
      <span role="status" className="timeline-outcome" dir="auto">
        {outcome}
      </span>
      <button type="button" className="timeline-link" onClick={() => void save()}>
        {say('timeline.save-table')}
      </button>
    </>
  );
}
