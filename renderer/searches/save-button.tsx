import { say } from '../../shared/texts/say.ts';
import { isNarrowed, type View } from '../location.ts';
import { Icon } from '../ui/icons.tsx';
import { forgetSearch, savedOf, saveSearch, useSavedSearches } from './saved-searches.ts';

/** Keeps what narrows the list as a saved search, or keeps it no longer. */
export function SaveButton({ view }: { readonly view: View }) {
  const searches = useSavedSearches();
  if (!isNarrowed(view)) return null;
  const saved = savedOf(searches, view);
  return (
    <button
      type="button"
      className="link-button save-search"
      aria-pressed={saved !== undefined}
      title={say(saved ? 'searches.saved-title' : 'searches.save-title')}
      onClick={() => (saved ? forgetSearch(saved.id) : saveSearch(view))}
    >
      <Icon name="star" />
      {say(saved ? 'searches.saved' : 'searches.save')}
    </button>
  );
}
