import { useState } from 'react';
import type { Survey } from '../../shared/ipc/archive-contract.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { type Facet, facets } from '../../shared/model/facet.ts';
import { say } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { facetInWords } from '../words.ts';
import { FacetSection } from './facet-section.tsx';
import { NameFinder } from './name-finder.tsx';
import './facet-panel.css';

interface FacetPanelProps {
  readonly view: View;
  readonly question: Question;
  readonly survey: Survey | undefined;
}

/** The names by which the events can be narrowed, each with the number of events that it would leave. */
export function FacetPanel({ view, question, survey }: FacetPanelProps) {
  const [looking, setLooking] = useState<Facet>();
  const shown = facets.filter((facet) => survey && isWorthShowing(survey, facet));
  return (
    <nav className="facet-panel" aria-label={say('names.label')}>
      {looking ? (
        <NameFinder
          facet={looking}
          view={view}
          question={question}
          survey={survey}
          onClose={() => setLooking(undefined)}
        />
      ) : (
        shown.map((facet) => (
          <FacetSection
            key={facet}
            facet={facet}
            names={survey?.facets[facet] ?? { total: 0, names: [] }}
            view={view}
            onFind={() => setLooking(facet)}
            title={facetInWords(facet).many}
          />
        ))
      )}
      {survey && shown.length === 0 && <p className="facet-nothing">{say('names.nothing')}</p>}
    </nav>
  );
}

// A list of one name that every event has tells nothing.
function isWorthShowing(survey: Survey, facet: Facet): boolean {
  const { total, names } = survey.facets[facet];
  return facet === 'record' ? names.length > 1 : total > 0 || names.length > 0;
}
