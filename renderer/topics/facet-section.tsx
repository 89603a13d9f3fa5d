import { hasFixedNames } from '../../shared/model/facet.ts';
import { say } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { Icon } from '../ui/icons.tsx';
import { FacetName } from './facet-name.tsx';
import { type NameList, titleOf } from './name-lists.ts';

interface FacetSectionProps {
  readonly list: NameList;
  readonly view: View;
  /** Shows all names of the list, with a box to look for one. */
  readonly onFind: () => void;
}

/** The names of one list that most events have, the chosen ones first. */
export function FacetSection({ list, view, onFind }: FacetSectionProps) {
  const { facet, names } = list;
  const title = titleOf(list);
  const isWhole = names.total <= names.names.length;
  return (
    <section className="facet-section" aria-label={title}>
      <div className="facet-head">
        <h2>{title}</h2>
        {!hasFixedNames(facet) && (
          <button
            type="button"
            className="icon-button"
            aria-label={say('names.find', { names: title.toLowerCase() })}
            title={say('names.find', { names: title.toLowerCase() })}
            onClick={onFind}
          >
            <Icon name="search" />
          </button>
        )}
      </div>
      <ul>
        {names.names.map((name) => (
          <li key={name.value}>
            <FacetName facet={facet} {...name} view={view} />
          </li>
        ))}
      </ul>
      {!isWhole && (
        <button type="button" className="link-button facet-more" onClick={onFind}>
          {say('names.all', { total: names.total, names: title.toLowerCase() })}
        </button>
      )}
    </section>
  );
}
