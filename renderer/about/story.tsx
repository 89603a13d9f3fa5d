import type { Coverage, StoryPart } from '../../shared/ipc/archive-contract.ts';
import type { FacetValue } from '../../shared/ipc/question.ts';
import { spanOfDate } from '../../shared/model/date.ts';
import { toDayNumber } from '../../shared/model/day.ts';
import { say } from '../../shared/texts/say.ts';
import { useArchiveText } from '../archive/archive-text.ts';
import { useAnswer } from '../archive/use-answer.ts';
import { EventLink } from '../event/event-link.tsx';
import type { View } from '../location.ts';
import { EventLineText } from '../results/result-line.tsx';
import { navigate } from '../use-view.ts';
import { dateInFull } from '../words.ts';
import { pauseInWords } from './pause-words.ts';

interface StoryProps {
  readonly name: FacetValue;
  readonly total: number;
  readonly unrolled: number | undefined;
  readonly view: View;
  readonly coverage: Coverage;
}

const toldAtFirst = 50;

/** All events of a name from the oldest on: what happened, after how long, and which names came in with it. */
export function Story({ name, total, unrolled = toldAtFirst, view, coverage }: StoryProps) {
  const archiveText = useArchiveText();
  const limit = Math.max(unrolled, toldAtFirst);
  const { value: part } = useAnswer('story', { name, limit }, String(coverage.loaded));
  if (!part) return <p aria-busy="true" />;
  const left = total - part.length;
  return (
    <>
      <ol className="story">
        {part.map((told, index) => (
          <li key={told.row.id}>
            <StoryHead told={told} before={part[index - 1]} />
            <EventLink className="day-event" event={{ id: told.row.id, headline: told.row.headline.text }} view={view}>
              <EventLineText row={told.row} showsDay={false} />
            </EventLink>
            {index > 0 && told.introduces.length > 0 && (
              <p className="story-new">
                {say('topic.new-names')} <bdi {...archiveText}>{told.introduces.join(' · ')}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => navigate({ ...view, page: { kind: 'about', name, unrolled: limit * 2 } }, 'replace')}
        >
          {say('topic.tell-more', { left })}
        </button>
      )}
    </>
  );
}

type Told = StoryPart[number];

/** When an event was, unless the one before it was on the same date, and how long nothing happened. */
function StoryHead({ told, before }: { readonly told: Told; readonly before: Told | undefined }) {
  const { date } = told.row;
  if (before?.row.date === date) return null;
  const [since, until] = [before && spanOfDate(before.row.date), spanOfDate(date)];
  const days = since && until ? toDayNumber(until.from) - toDayNumber(since.to) : 0;
  const pause = pauseInWords(days);
  return (
    <p className="story-date">
      {dateInFull(date)}
      {pause !== undefined && <span className="story-pause">{say('topic.later', { time: pause })}</span>}
    </p>
  );
}
