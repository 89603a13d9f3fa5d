import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { say } from '../../shared/texts/say.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Icon } from '../ui/icons.tsx';
import { useStore } from '../ui/store.ts';
import { tabStore } from './tab-store.ts';
import type { Tab } from './tabs.ts';
import './tab-strip.css';

const middleButton = 1;

/** The tabs of this window, while there are several. */
export function TabStrip() {
  const { open, activeId } = useStore(tabStore);
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab that is shown is brought into sight.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeId]);
  if (open.length === 1) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    tabStore.showBeside(by);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div className="tab-strip">
      <div ref={list} role="tablist" aria-label={say('tabs.label')} className="tab-list" onKeyDown={onKeyDown}>
        {open.map((tab) => (
          <TabOf key={tab.id} tab={tab} isActive={tab.id === activeId} />
        ))}
      </div>
      <IconButton
        icon="add"
        label={say('command.new-tab')}
        onPress={() => tabStore.open({ address: '#/library', title: '' }, 'shown')}
      />
    </div>
  );
}

function TabOf({ tab: { id, title }, isActive }: { readonly tab: Tab; readonly isActive: boolean }) {
  const words = title === '' ? say('tabs.untitled') : title;
  const onAuxClick = ({ button }: MouseEvent): void => {
    if (button === middleButton) tabStore.close(id);
  };
  return (
    <div className="tab" data-active={isActive || undefined} onAuxClick={onAuxClick}>
      <button
        type="button"
        role="tab"
        aria-selected={isActive}
        tabIndex={isActive ? 0 : -1}
        className="tab-name"
        title={words}
        onClick={() => tabStore.show(id)}
        onKeyDown={(event) => event.key === 'Delete' && tabStore.close(id)}
      >
        <span dir="auto">{words}</span>
      </button>
      {/* By the keyboard a tab is closed by Delete, or by the menu's own key: a list of tabs holds nothing but tabs. */}
      <button
        type="button"
        className="icon-button tab-close"
        aria-hidden="true"
        tabIndex={-1}
        title={say('tabs.close', { title: words })}
        onClick={() => tabStore.close(id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
