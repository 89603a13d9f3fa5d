import { useEffect, useState } from 'react';
import type { Row, Survey } from '../../shared/ipc/archive-contract.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { type Failure, toFailure } from '../archive/failure.ts';
import { archive } from '../archive-client.ts';
import { createRowStore, type RowStore, rowsPerPage } from './row-store.ts';

/** A question's result as the list shows it: the counts, and the rows as they are needed. */
export interface Result {
  readonly question: Question;
  readonly survey: Survey;
  readonly rows: RowStore;
}

/** What is known of a result. The one before stays until a newer one is complete, so nothing flickers. */
export interface ResultState {
  readonly result?: Result | undefined;
  readonly isWaiting: boolean;
  readonly failure?: Failure | undefined;
}

// Typing is not answered key by key, but a pause as short as this is.
const pause = 70;

/** Asks a question and keeps its result; `indexed` is how much is searchable, so that a search is asked again as it grows. */
export function useResult(question: Question, indexed: number): ResultState {
  const [state, setState] = useState<ResultState>({ isWaiting: true });
  const isSearch = question.text.trim() !== '';
  const key = JSON.stringify([question, isSearch ? indexed : 0]);
  const text = question.text;
  const [askedText, setAskedText] = useState(text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setState((before) => ({ ...before, isWaiting: true }));
    const timer = setTimeout(
      () => {
        setAskedText(text);
        ask(question, signal).then(
          (result) => !signal.aborted && setState({ result, isWaiting: false }),
          (error: unknown) => !signal.aborted && setState({ isWaiting: false, failure: toFailure(error) }),
        );
      },
      text === askedText ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key]);
  return state;
}

async function ask(question: Question, signal: AbortSignal): Promise<Result> {
  const [survey, first] = await Promise.all([
    archive.request('survey', { question }, { signal }),
    archive.request('rows', { question, offset: 0, limit: rowsPerPage }, { signal }),
  ]);
  const load = (offset: number): Promise<readonly Row[]> =>
    archive.request('rows', { question, offset, limit: rowsPerPage });
  return { question, survey, rows: createRowStore(first, load) };
}
