import { useId } from 'react';
import type { NewsEvent, Revision } from '../../shared/model/event.ts';
import { wordChanges } from '../../shared/model/word-changes.ts';
import { say, sayAround, spoken } from '../../shared/texts/say.ts';
import { useArchiveText } from '../archive/archive-text.ts';
import type { ComparedWordings, View } from '../location.ts';
import { navigate } from '../use-view.ts';
import { readableChanges } from './readable-changes.ts';
import { isTold, wordingInWords } from './wording-words.ts';

interface WhatChangedProps {
  readonly event: NewsEvent;
  readonly view: View;
}

/** Two wordings of an event, word by word; at first the newest and the one before it. Which two is in the address. */
export function WhatChanged({ event, view }: WhatChangedProps) {
  const { revisions } = event;
  const title = useId();
  const { older, newer } = comparedIn(view, revisions.length);
  const [before, after] = [revisions[older - 1], revisions[newer - 1]];
  if (!before || !after) return null;
  const compare = (compared: ComparedWordings): void =>
    navigate({ ...view, page: { kind: 'event', id: event.id, compared } });
  const [oldText, newText] = [textOf(before, event), textOf(after, event)];
  return (
    <section className="what-changed" aria-labelledby={title}>
      <h4 id={title}>{say('changed.title')}</h4>
      <div className="compared">
        <WordingChoice
          label={say('changed.from')}
          revisions={revisions}
          chosen={older}
          from={1}
          to={revisions.length - 1}
          onChoose={(place) => compare({ older: place, newer: Math.max(newer, place + 1) })}
        />
        <WordingChoice
          label={say('changed.to')}
          revisions={revisions}
          chosen={newer}
          from={2}
          to={revisions.length}
          onChoose={(place) => compare({ older: Math.min(older, place - 1), newer: place })}
        />
      </div>
      <Changes
        className="changed-headline"
        before={oldText.headline}
        after={newText.headline}
        same={say('changed.same-headline')}
      />
      {isTold(before) && isTold(after) ? (
        (oldText.summary !== '' || newText.summary !== '') && (
          <Changes
            className="changed-summary"
            before={oldText.summary}
            after={newText.summary}
            same={say('changed.same-text')}
          />
        )
      ) : (
        <p className="changed-note">{say('changed.headline-only')}</p>
      )}
    </section>
  );
}

/** The two that the address names, as far as there are such; else the newest and the one before it. */
function comparedIn({ page }: View, wordings: number): ComparedWordings {
  const named = page.kind === 'event' ? page.compared : undefined;
  return named && named.newer <= wordings ? named : { older: wordings - 1, newer: wordings };
}

function textOf(revision: Revision, event: NewsEvent): { readonly headline: string; readonly summary: string } {
  const { headline, summary = '' } = revision.isCurrent ? event : revision;
  return { headline, summary };
}

interface WordingChoiceProps {
  readonly label: string;
  readonly revisions: readonly Revision[];
  /** Places among the wordings, the oldest being 1. */
  readonly chosen: number;
  readonly from: number;
  readonly to: number;
  readonly onChoose: (place: number) => void;
}

function WordingChoice({ label, revisions, chosen, from, to, onChoose }: WordingChoiceProps) {
  return (
    <label className="wording-choice">
      {label}
      <select value={chosen} onChange={({ target }) => onChoose(Number(target.value))}>
        {revisions.map((revision, index) => {
          const place = index + 1;
          if (place < from || place > to) return null;
          return (
            <option key={place} value={place}>
              {revisions.length > 2
                ? say('wording.numbered', { place, wording: wordingInWords(revision) })
                : wordingInWords(revision)}
            </option>
          );
        })}
      </select>
    </label>
  );
}

interface ChangesProps {
  readonly className: string;
  readonly before: string;
  readonly after: string;
  /** What is said where nothing changed. */
  readonly same: string;
}

function Changes({ className, before, after, same }: ChangesProps) {
  const archiveText = useArchiveText();
  if (before === after) return <p className="changed-note">{same}</p>;
  const { language } = spoken();
  // A change can be told from others only by its place, and none of them keeps any state.
  const places = readableChanges(wordChanges(before, after)).map((stretch, place) => ({ ...stretch, place }));
  return (
    <p className={className} {...archiveText}>
      {places.map(({ kind, text, place }) => {
        if (kind === 'same') return <span key={place}>{text}</span>;
        const Tag = kind === 'gone' ? 'del' : 'ins';
        const [opening, closing] = sayAround(kind === 'gone' ? 'changed.removed' : 'changed.added', 'text');
        return (
          <Tag key={place}>
            <bdi className="visually-hidden" lang={language}>
              {opening}
            </bdi>
            {text}
            <bdi className="visually-hidden" lang={language}>
              {closing}
            </bdi>
          </Tag>
        );
      })}
    </p>
  );
}
