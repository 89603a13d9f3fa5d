import { useEffect, useState } from 'react';
import type { Coverage, Row, Survey } from '../../shared/ipc/archive-contract.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { spoken } from '../../shared/texts/say.ts';
import { type Failure, toFailure } from '../archive/failure.ts';
import { archive } from '../archive-client.ts';
import { excerptLengths, useExcerpt } from './excerpt-choice.tsx';
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

// Keys that come together are one question; nobody types so fast by hand.
const pause = 15;

/** Asks a question and keeps its result; asks again as years come in, and for a search as they are indexed. */
export function useResult(question: Question, coverage: Coverage | undefined): ResultState {
  const [state, setState] = useState<ResultState>({ isWaiting: true });
  const isSearch = question.text.trim() !== '';
  const extent = extentOf(coverage, isSearch);
  const excerptLength = excerptLengths[useExcerpt()];
  const key = JSON.stringify([question, excerptLength]);
  const [asked, setAsked] = useState({ key, extent });
  // Years may come faster than answers: a newer extent waits for the answer before it, else none would ever arrive.
  if (asked.key !== key || (!state.isWaiting && asked.extent !== extent)) setAsked({ key, extent });
  const text = question.text;
  const [askedText, setAskedText] = useState(text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked stands for the question.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setState((before) => ({ ...before, isWaiting: true }));
    const timer = setTimeout(
      () => {
        setAskedText(text);
        ask(question, excerptLength, signal).then(
          (answer) =>
            !signal.aborted && setState(({ result }) => ({ result: toResult(answer, result), isWaiting: false })),
          (error: unknown) => !signal.aborted && setState({ isWaiting: false, failure: toFailure(error) }),
        );
      },
      text === askedText ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked]);
  return state;
}

function extentOf(coverage: Coverage | undefined, isSearch: boolean): string {
  if (!coverage) return '';
  const { loaded, indexed, isLoading } = coverage;
  return JSON.stringify([loaded, isLoading, isSearch ? indexed : 0]);
}

interface Answered {
  readonly question: Question;
  readonly excerptLength: number;
  readonly survey: Survey;
  readonly first: readonly Row[];
}

async function ask(question: Question, excerptLength: number, signal: AbortSignal): Promise<Answered> {
  const [survey, first] = await Promise.all([
    archive.request('survey', { question, language: spoken().language }, { signal }),
    archive.request('rows', { question, offset: 0, limit: rowsPerPage, excerptLength }, { signal }),
  ]);
  return { question, excerptLength, survey, first };
}

function toResult({ question, excerptLength, survey, first }: Answered, before: Result | undefined): Result {
  const load = (offset: number): Promise<readonly Row[]> =>
    archive.request('rows', { question, offset, limit: rowsPerPage, excerptLength });
  const isSame = before && JSON.stringify(before.question) === JSON.stringify(question);
  return { question, survey, rows: createRowStore(first, load, isSame ? before.rows.pages() : undefined) };
}
