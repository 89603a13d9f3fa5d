import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { Completion, SearchNotes } from '../../shared/ipc/search-answers.ts';
import { say } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { useSavedSearches } from '../searches/saved-searches.ts';
import { Icon } from '../ui/icons.tsx';
import { navigate } from '../use-view.ts';
import { FaultLines } from './fault-lines.tsx';
import { completionOffers, type Offer, searchOffers } from './offers.ts';
import { forgetOne, forgetSearches, rememberSearch, useRecentSearches } from './recent-searches.ts';
import { optionId, SuggestionList } from './suggestion-list.tsx';
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
  const saved = useSavedSearches();
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
    const caret = span.start + inserted.length + (kind === 'field' ? 0 : 1);
    // The text is the page's; the caret can only be put into it once it is there.
    requestAnimationFrame(() => inputRef.current?.setSelectionRange(caret, caret));
  };
  const isEmpty = isFocused && view.text === '';
  const offers = isEmpty ? searchOffers(view.archives, saved, recent) : completionOffers(completions);
  const take = (does: Offer['does']): void => {
    if (does.kind === 'complete') choose(does.completion);
    else if (does.kind === 'forget-all') forgetSearches(view.archives);
    else if (does.kind === 'show') {
      navigate(does.view);
      setFocused(false);
    } else {
      search(does.text);
      rememberSearch(view.archives, does.text);
    }
    type(undefined);
  };
  const forget = ({ does }: Offer): void => {
    if (does.kind === 'search') forgetOne(view.archives, does.text);
    setActive(none);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // With a modifier it is a key of the menu; while an input method composes it is a key of that.
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const marked = offers[active];
    if (event.key === 'Delete' && event.shiftKey && marked?.suggestion.forgets !== undefined) {
      event.preventDefault();
      forget(marked);
      return;
    }
    const act = actionOf(event.key, offers.length, active);
    if (!act) return;
    event.preventDefault();
    if (act.kind === 'move') setActive(act.to);
    else if (act.kind === 'choose' && marked) take(marked.does);
    else type(undefined);
    if (act.kind === 'close' && isEmpty) setFocused(false);
    if (act.kind === 'go-to-list') rememberSearch(view.archives, view.text);
    if (act.kind === 'go-to-list') document.getElementById('result-list')?.focus();
    if (act.kind !== 'clear') return;
    if (view.text === '') event.currentTarget.blur();
    else search('');
  };
  const isOpen = offers.length > 0;
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
          label={say(isEmpty ? 'search.recent-list' : 'search.completions')}
          suggestions={offers.map(({ suggestion }) => suggestion)}
          active={active}
          onChoose={(place) => offers[place] && take(offers[place].does)}
          onForget={(place) => offers[place] && forget(offers[place])}
        />
      )}
    </search>
  );
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
