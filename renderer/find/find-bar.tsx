import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { say } from '../../shared/texts/say.ts';
import { desktop } from '../desktop-client.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useStore } from '../ui/store.ts';
import { finding } from './finding.ts';
import { findOnPage } from './page-text.ts';
import './find-bar.css';

const allName = 'found-on-page';
const currentName = 'found-on-page-current';

/** Finds a text on the page that is open, marks all places and leads from one to the next. */
export function FindBar({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const isOpen = useStore(finding);
  return isOpen ? <OpenBar page={page} /> : null;
}

function OpenBar({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const [text, setText] = useState('');
  const [current, setCurrent] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const before = useRef(document.activeElement);
  const found = useFound(page, text);
  const place = found.length === 0 ? 0 : (current % found.length) + 1;
  const range = found[place - 1];
  useEffect(() => {
    const origin = before.current;
    box.current?.focus();
    return () => {
      if (origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    CSS.highlights.set(allName, new Highlight(...found));
    return () => void CSS.highlights.delete(allName);
  }, [found]);
  useEffect(() => {
    if (!range) return;
    CSS.highlights.set(currentName, new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    return () => void CSS.highlights.delete(currentName);
  }, [range]);
  const step = useCallback(
    (by: 1 | -1): void => setCurrent((now) => (found.length === 0 ? 0 : (now + by + found.length) % found.length)),
    [found],
  );
  useFindCommands(step, box);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') finding.set(false);
    else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search className="find-bar" aria-label={say('find.label')}>
      <input
        ref={box}
        type="search"
        className="field find-box"
        value={text}
        aria-label={say('find.label')}
        placeholder={say('find.label')}
        spellCheck={false}
        dir="auto"
        onChange={({ target }) => {
          setText(target.value);
          setCurrent(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="find-count" role="status">
        {text.trim() === ''
          ? ''
          : found.length === 0
            ? say('find.none')
            : say('count.of', { part: place, whole: found.length })}
      </p>
      <IconButton icon="up" label={say('find.previous')} isOff={found.length === 0} onPress={() => step(-1)} />
      <IconButton icon="menu" label={say('find.next')} isOff={found.length === 0} onPress={() => step(1)} />
      <IconButton icon="close" label={say('find.close')} onPress={() => finding.set(false)} />
    </search>
  );
}

/** What is found, also when the page becomes another one while it is looked for. */
function useFound(page: RefObject<HTMLElement | null>, text: string): readonly Range[] {
  const [found, setFound] = useState<readonly Range[]>([]);
  useEffect(() => {
    const root = page.current;
    if (!root) return;
    const look = (): void => setFound(text.trim() === '' ? [] : findOnPage(root, text));
    look();
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [page, text]);
  return found;
}

function useFindCommands(step: (by: 1 | -1) => void, box: RefObject<HTMLInputElement | null>): void {
  useEffect(
    () =>
      desktop.onMessage((message) => {
        if (message.kind !== 'command') return;
        if (message.command === 'find-in-page') box.current?.select();
        if (message.command === 'next-match') step(1);
        if (message.command === 'previous-match') step(-1);
      }),
    [step, box],
  );
}
