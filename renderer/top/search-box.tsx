import type { KeyboardEvent, RefObject } from 'react';
import type { View } from '../location.ts';
import { Icon } from '../ui/icons.tsx';
import { navigate } from '../use-view.ts';

/** Where a reader types. The first letter of a search is a place to come back to; the letters after it are not. */
export function SearchBox({
  view,
  inputRef,
}: {
  readonly view: View;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}) {
  const search = (text: string): void => {
    // A search shows its list: in a narrow window an open event would cover it.
    navigate({ ...view, text }, view.text === '' || text === '' ? 'push' : 'replace');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // With a modifier it is a key of the menu.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (view.text === '') event.currentTarget.blur();
      else search('');
    }
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      document.getElementById('result-list')?.focus();
    }
  };
  return (
    <search className="search-box">
      <Icon name="search" />
      <input
        ref={inputRef}
        type="search"
        value={view.text}
        aria-label="Search the archive"
        placeholder="Search every word   ( / )"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {view.text !== '' && (
        <button
          type="button"
          className="icon-button"
          aria-label="Clear the search"
          onClick={() => {
            search('');
            inputRef.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
