import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ArchiveSummary } from '../../shared/ipc/archive-contract.ts';
import type { SavedSearch } from '../../shared/ipc/saved-searches.ts';
import { say, sayAround } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { navigate } from '../use-view.ts';
import {
  forgetSearch,
  ofArchives,
  recallSearch,
  renameSearch,
  useSavedSearches,
  viewOfSaved,
} from './saved-searches.ts';
import { searchInWords } from './search-in-words.ts';
import './search-list.css';

interface SearchListProps {
  /** Those that are open. */
  readonly archives: readonly ArchiveSummary[];
  readonly onClose: () => void;
}

interface Forgotten {
  readonly search: SavedSearch;
  readonly place: number;
}

/** The searches that the reader keeps, those of the open archives first: to be shown, called otherwise and forgotten. */
export function SearchList({ archives, onClose }: SearchListProps) {
  const searches = useSavedSearches();
  const lines = useRef<HTMLDivElement>(null);
  const [forgotten, setForgotten] = useState<readonly Forgotten[]>([]);
  const own = ofArchives(
    searches,
    archives.map(({ id }) => id),
  );
  // What was pressed goes away with its line: who goes by the keyboard goes on from what came instead.
  const forget = (search: SavedSearch): void => {
    flushSync(() => {
      setForgotten([...forgotten, { search, place: searches.indexOf(search) }]);
      forgetSearch(search.id);
    });
    focusOn(lines.current, search.id);
  };
  const undo = ({ search, place }: Forgotten): void => {
    flushSync(() => {
      recallSearch(search, place);
      setForgotten(forgotten.filter((other) => other.search !== search));
    });
    focusOn(lines.current, search.id);
  };
  const groups = [
    { title: say('searches.of-these'), searches: own },
    { title: say('searches.of-others'), searches: searches.filter((search) => !own.includes(search)) },
  ].filter((group) => group.searches.length > 0);
  return (
    <div ref={lines} className="dialog-body">
      <ul className="searches-forgotten" aria-live="polite">
        {forgotten.map((gone) => (
          <ForgottenLine key={gone.search.id} search={gone.search} onUndo={() => undo(gone)} />
        ))}
      </ul>
      {searches.length === 0 && <p>{say('searches.none')}</p>}
      {groups.map(({ title, searches: shown }) => (
        <section key={title}>
          {groups.length > 1 && <h3>{title}</h3>}
          <ul className="searches">
            {shown.map((search) => (
              <SearchLine
                key={search.id}
                search={search}
                onShow={(view) => {
                  onClose();
                  navigate(view);
                }}
                onForget={() => forget(search)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function focusOn(lines: HTMLElement | null, id: string): void {
  lines?.querySelector<HTMLElement>(`[data-search="${CSS.escape(id)}"] button`)?.focus();
}

interface SearchLineProps {
  readonly search: SavedSearch;
  readonly onShow: (view: View) => void;
  readonly onForget: () => void;
}

function SearchLine({ search, onShow, onForget }: SearchLineProps) {
  const { id, name } = search;
  const [isNaming, setNaming] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  const reading = viewOfSaved(search);
  const words = reading.kind === 'view' ? searchInWords(reading.view) : reading.why;
  return (
    <li ref={line} className="search-line" data-search={id}>
      <div className="search-line-words">
        {isNaming ? (
          <NameBox
            name={name}
            onDone={(next) => {
              if (next !== undefined) renameSearch(id, next);
              const isStillHere = line.current?.contains(document.activeElement);
              flushSync(() => setNaming(false));
              // Whoever goes by the keyboard goes on from the same line; whoever pressed elsewhere is there.
              if (isStillHere) line.current?.querySelector('button')?.focus();
            }}
          />
        ) : reading.kind === 'view' ? (
          <button type="button" className="link-button" onClick={() => onShow(reading.view)}>
            <bdi>{name}</bdi>
          </button>
        ) : (
          <bdi>{name}</bdi>
        )}
        {words !== name && (
          <p className="search-line-asks" dir={reading.kind === 'view' ? 'auto' : undefined}>
            {words}
          </p>
        )}
      </div>
      {!isNaming && <IconButton icon="edit" label={say('searches.rename', { name })} onPress={() => setNaming(true)} />}
      <IconButton icon="close" label={say('searches.forget', { name })} onPress={onForget} />
    </li>
  );
}

/** A box for a new name; Enter and leaving it take it, Escape does not. */
function NameBox({ name, onDone }: { readonly name: string; readonly onDone: (name: string | undefined) => void }) {
  const [text, setText] = useState(name);
  const box = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => box.current?.select(), []);
  const end = (next: string | undefined): void => {
    // Going away, the box loses the focus, too.
    if (isDone.current) return;
    isDone.current = true;
    onDone(next);
  };
  return (
    <input
      ref={box}
      className="field"
      aria-label={say('searches.name')}
      dir="auto"
      maxLength={500}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={() => end(text)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // It is meant for the box: not for the dialog, nor for the button that gets the focus.
        event.stopPropagation();
        event.preventDefault();
        end(event.key === 'Enter' ? text : undefined);
      }}
    />
  );
}

function ForgottenLine({ search, onUndo }: { readonly search: SavedSearch; readonly onUndo: () => void }) {
  const [before, after] = sayAround('searches.gone', 'name');
  return (
    <li className="search-line" data-search={search.id}>
      <p className="search-line-words">
        {before}
        <bdi>{search.name}</bdi>
        {after}
      </p>
      <button type="button" className="button" onClick={onUndo}>
        {say('searches.undo')}
      </button>
    </li>
  );
}
