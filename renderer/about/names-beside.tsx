import type { AboutPage } from '../../shared/ipc/archive-contract.ts';
import { useArchiveText } from '../archive/archive-text.ts';
import { type View, viewOfName } from '../location.ts';
import { ViewLink } from '../view-link.tsx';
import { facetInWords, inFigures } from '../words.ts';

/** The names that events of a name have besides it, those of most events first; each leads to its own page. */
export function NamesBeside({ beside, view }: { readonly beside: AboutPage['beside']; readonly view: View }) {
  const archiveText = useArchiveText();
  return (
    <div className="names-beside">
      {beside.map(({ facet, names }) => (
        <section key={facet} aria-label={facetInWords(facet).many}>
          <h4>{facetInWords(facet).many}</h4>
          <ul>
            {names.map(({ value, count }) => (
              <li key={value}>
                <ViewLink view={viewOfName(view, { facet, value })}>
                  <bdi {...archiveText}>{value}</bdi>
                </ViewLink>
                <span className="facet-count">{inFigures(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
