import type { ArchiveOverview } from '../../shared/ipc/archive-contract.ts';
import type { Order } from '../../shared/ipc/question.ts';
import { say } from '../../shared/texts/say.ts';
import { FailureWords } from '../archive/failure-words.tsx';
import type { View } from '../location.ts';
import { navigate } from '../use-view.ts';
import { Chips } from './chips.tsx';
import { ExcerptChoice } from './excerpt-choice.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ResultList } from './result-list.tsx';
import { SearchNotes } from './search-notes.tsx';
import type { Result, ResultState } from './use-result.ts';
import './result-pane.css';

interface ResultPaneProps {
  readonly view: View;
  readonly overview: ArchiveOverview;
  readonly state: ResultState;
}

/** The list of what was found: how much, in which order, what narrows it, and the events themselves. */
export function ResultPane({ view, overview, state }: ResultPaneProps) {
  const { result, failure, isWaiting } = state;
  return (
    <section className="result-pane" aria-label={say('results.label')} aria-busy={isWaiting}>
      <div className="result-head">
        <p role="status" className="result-total">
          {result ? totalInWords(result, overview) : ''}
        </p>
        <ExcerptChoice />
        <OrderChoice view={view} />
      </div>
      <Chips view={view} />
      {result?.survey.search && (
        <SearchNotes view={view} question={result.question} notes={result.survey.search} found={result.survey.total} />
      )}
      {failure && (
        <div className="result-failure" role="alert">
          <FailureWords failure={failure} />
        </div>
      )}
      {result?.survey.total === 0 && <NothingFound view={view} coverage={result.survey.coverage} />}
      {/* A list of something else begins anew; the same list with another event beside it stays where it is. */}
      {result && result.survey.total > 0 && (
        <ResultList key={JSON.stringify(result.question)} result={result} view={view} />
      )}
    </section>
  );
}

function totalInWords({ survey }: Result, { events }: ArchiveOverview): string {
  const isAll = survey.total === events;
  const whole = isAll
    ? say('count.events', { count: events })
    : say('count.events-of', { part: survey.total, whole: events });
  if (survey.coverage.isComplete) return whole;
  return say('results.still-coming', { total: whole });
}

function OrderChoice({ view }: { readonly view: View }) {
  const isSearch = view.text.trim() !== '';
  const usual: Order = isSearch ? 'relevance' : 'newest';
  const orders: readonly Order[] = isSearch ? ['relevance', 'newest', 'oldest'] : ['newest', 'oldest'];
  const chosen = view.order !== undefined && orders.includes(view.order) ? view.order : usual;
  return (
    <select
      className="order-choice"
      aria-label={say('results.order')}
      value={chosen}
      onChange={({ target }) => {
        const order = target.value as Order;
        navigate({ ...view, order: order === usual ? undefined : order });
      }}
    >
      {orders.map((order) => (
        <option key={order} value={order}>
          {say(`results.order.${order}`)}
        </option>
      ))}
    </select>
  );
}
