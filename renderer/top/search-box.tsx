import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { Completion, SearchNotes } from '../../shared/ipc/search-answers.ts';
import { say } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { Icon } from '../ui/icons.tsx';
import { navigate } from '../use-view.ts';
import { inFigures } from '../words.ts';
import { FaultLines } from './fault-lines.tsx';
import { forgetSearches, rememberSearch, useRecentSearches } from './recent-searches.ts';
import { optionId, type Suggestion, SuggestionList } from './suggestion-list.tsx';
import { type Typing, useCompletions } from './use-completions.ts';

interface SearchBoxProps {
  readonly view: View;
  /** What was read otherwise than it is typed, once the answer to what is typed is there. */
  readonly faults: SearchNotes['problems'];
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

const none = -1;

/** Where a reader types. The first letter of a search is a place to come back to; the letters after it are not. */
export function SearchBox({ view, faults, inputRef }: SearchBoxProps) {
  const listId = useId();
  const [typing, setTyping] = useState<Typing>();
  const [active, setActive] = useState(none);
  const completions = useCompletions(typing);
  const recent = useRecentSearches(view.archives);
  const [isFocused, setFocused] = useState(false);
  const search = (text: string): void => {
    // A search shows its list: in a narrow window an open event would cover it.
    navigate({ ...view, text }, view.text === '' || text === '' ? 'push' : 'replace');
  };
  const type = (next: Typing | undefined): void => {
    setTyping(next);
    setActive(none);
  };
  const choose = ({ inserted, span, kind }: Completion): void => {
    const after = view.text.slice(span.end);
    // What is whole is followed by the next word; of a field's name the value is still to come.
    const space = kind === 'field' || after.startsWith(' ') ? '' : ' ';
    search(`${view.text.slice(0, span.start)}${inserted}${space}${after}`);
    type(undefined);
    const caret = span.start + inserted.length + (kind === 'field' ? 0 : 1);
    // The text is the page's; the caret can only be put into it once it is there.
    requestAnimationFrame(() => inputRef.current?.setSelectionRange(caret, caret));
  };
  const isRecent = isFocused && view.text === '' && recent.length > 0;
  const suggestions = isRecent ? recentSuggestions(recent) : completions.map(suggestionOf);
  const take = (place: number): void => {
    const completion = completions[place];
    const text = recent[place];
    if (!isRecent && completion) choose(completion);
    else if (isRecent && text !== undefined) {
      search(text);
      rememberSearch(view.archives, text);
      type(undefined);
    } else if (isRecent) {
      forgetSearches(view.archives);
      setActive(none);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // With a modifier it is a key of the menu; while an input method composes it is a key of that.
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const act = actionOf(event.key, suggestions.length, active);
    if (!act) return;
    event.preventDefault();
    if (act.kind === 'move') setActive(act.to);
    else if (act.kind === 'choose') take(active);
    else type(undefined);
    if (act.kind === 'close' && isRecent) setFocused(false);
    if (act.kind === 'go-to-list') rememberSearch(view.archives, view.text);
    if (act.kind === 'go-to-list') document.getElementById('result-list')?.focus();
    if (act.kind !== 'clear') return;
    if (view.text === '') event.currentTarget.blur();
    else search('');
  };
  const isOpen = suggestions.length > 0;
  return (
    <search className="search-box">
      <Icon name="search" />
      <input
        ref={inputRef}
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={active === none ? undefined : optionId(listId, active)}
        value={view.text}
        aria-label={say('search.label')}
        placeholder={say('search.hint')}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        onChange={({ target: { value, selectionStart } }) => {
          search(value);
          type({ text: value, caret: selectionStart ?? value.length });
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onClick={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          type(undefined);
          rememberSearch(view.archives, view.text);
        }}
      />
      {faults.length > 0 && <FaultLines box={inputRef} text={view.text} faults={faults} />}
      {view.text !== '' && (
        <button
          type="button"
          className="icon-button"
          aria-label={say('search.clear')}
          onClick={() => {
            search('');
            inputRef.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      {isOpen && (
        <SuggestionList
          id={listId}
          label={say(isRecent ? 'search.recent-list' : 'search.completions')}
          suggestions={suggestions}
          active={active}
          onChoose={take}
        />
      )}
    </search>
  );
}

/** Searches of before, and at their end what forgets them. */
function recentSuggestions(recent: readonly string[]): readonly Suggestion[] {
  return [
    ...recent.map((text) => ({ key: text, name: text, kind: say('search.recent') })),
    { key: '', name: say('search.forget'), kind: '' },
  ];
}

function suggestionOf({ kind, shown, events }: Completion): Suggestion {
  return {
    key: `${kind} ${shown}`,
    name: shown,
    kind: say(`search.kind.${kind}`),
    ...(events !== undefined && { count: { figures: inFigures(events), of: say('search.events') } }),
  };
}

type Action =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'choose' | 'close' | 'clear' | 'go-to-list' };

/** What a key does: first to the suggestions, if there are any, then to the search. */
function actionOf(key: string, suggestions: number, active: number): Action | undefined {
  const isOpen = suggestions > 0;
  switch (key) {
    case 'ArrowDown':
      return isOpen ? { kind: 'move', to: active + 1 < suggestions ? active + 1 : none } : { kind: 'go-to-list' };
    case 'ArrowUp':
      return isOpen ? { kind: 'move', to: active === none ? suggestions - 1 : active - 1 } : undefined;
    case 'Enter':
      return { kind: active === none ? 'go-to-list' : 'choose' };
    case 'Escape':
      return { kind: isOpen ? 'close' : 'clear' };
    default:
      return undefined;
  }
}
