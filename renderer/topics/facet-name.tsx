import type { FacetCount } from '../../shared/ipc/archive-contract.ts';
import { type Facet, hasFixedNames } from '../../shared/model/facet.ts';
import { say } from '../../shared/texts/say.ts';
import { useArchiveText } from '../archive/archive-text.ts';
import { chooseValue, hasPage, hasValue, type View, viewOfName } from '../location.ts';
import { Icon } from '../ui/icons.tsx';
import { navigate } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { inFigures, valueInWords } from '../words.ts';

interface FacetNameProps extends FacetCount {
  readonly facet: Facet;
  readonly view: View;
}

/** A name with its count: a click includes it, the control beside it excludes it, and each undoes itself. */
export function FacetName({ facet, value, count, spellings = [], view }: FacetNameProps) {
  const archiveText = useArchiveText();
  const chosen = { facet, value };
  const isIncluded = hasValue(view.include, chosen);
  const isExcluded = hasValue(view.exclude, chosen);
  const words = valueInWords(chosen);
  return (
    <div className="facet-name" data-included={isIncluded || undefined} data-excluded={isExcluded || undefined}>
      <button
        type="button"
        className="facet-include"
        aria-pressed={isIncluded}
        aria-label={say('names.count', { name: words, count })}
        aria-description={
          spellings.length === 0 ? undefined : say('names.spellings', { name: words, spellings: spellings.join(' · ') })
        }
        title={
          spellings.length === 0 ? words : say('names.spellings', { name: words, spellings: spellings.join(' · ') })
        }
        onClick={() => navigate(chooseValue(view, chosen, isIncluded ? 'neither' : 'include'))}
      >
        <span className="facet-name-text" {...(hasFixedNames(facet) ? {} : archiveText)}>
          {words}
          {spellings.length > 0 && <span className="facet-spellings"> ≈ {inFigures(spellings.length + 1)}</span>}
        </span>
        <span className="facet-count">{inFigures(count)}</span>
      </button>
      {hasPage(facet) && (
        <ViewLink
          className="icon-button facet-about"
          label={say('topic.about', { name: words })}
          view={viewOfName(view, chosen)}
        >
          <Icon name="about" />
        </ViewLink>
      )}
      <button
        type="button"
        className="icon-button facet-exclude"
        aria-pressed={isExcluded}
        aria-label={say('names.not', { name: words })}
        title={say(isExcluded ? 'names.show-again' : 'names.leave-out', { name: words })}
        onClick={() => navigate(chooseValue(view, chosen, isExcluded ? 'neither' : 'exclude'))}
      >
        <Icon name="exclude" />
      </button>
    </div>
  );
}
