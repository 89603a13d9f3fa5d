import { useState } from 'react';
import type { Survey } from '../../shared/ipc/archive-contract.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { say } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { FacetSection } from './facet-section.tsx';
import { NameFinder } from './name-finder.tsx';
import { type NameList, nameListsOf } from './name-lists.ts';
import './facet-panel.css';

interface FacetPanelProps {
  readonly view: View;
  readonly question: Question;
  readonly survey: Survey | undefined;
}

/** The names by which the events can be narrowed, each with the number of events that it would leave. */
export function FacetPanel({ view, question, survey }: FacetPanelProps) {
  const [looking, setLooking] = useState<Omit<NameList, 'names'>>();
  const lists = survey ? nameListsOf(survey) : [];
  return (
    <nav className="facet-panel" aria-label={say('names.label')}>
      {looking ? (
        <NameFinder
          list={looking}
          view={view}
          question={question}
          survey={survey}
          onClose={() => setLooking(undefined)}
        />
      ) : (
        lists.map((list) => (
          <FacetSection key={list.group ?? list.facet} list={list} view={view} onFind={() => setLooking(list)} />
        ))
      )}
      {survey && lists.length === 0 && <p className="facet-nothing">{say('names.nothing')}</p>}
    </nav>
  );
}
