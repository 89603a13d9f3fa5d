import { type Key, useState, useSyncExternalStore } from 'react';
import { GridList, type Selection } from 'react-aria-components';
import type { Library, LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { chooseInput, showArchives } from '../archive/show-archive.ts';
import { useTitle } from '../tabs/use-title.ts';
import { PlainBar } from '../top/plain-bar.tsx';
import { ArchiveCard } from './archive-card.tsx';
import { newerEditionOf } from './archive-words.ts';
import { FolderList } from './folder-list.tsx';
import { ForgottenLines } from './forgotten-lines.tsx';
import { containing, inOrder, type ShelfOrder } from './order.ts';
import { SelectionBar } from './selection-bar.tsx';
import { ShelfTools } from './shelf-tools.tsx';
import { tasks } from './tasks.ts';
import { useFacts } from './use-facts.ts';
import { useForgetting } from './use-forgetting.ts';
import { Welcome } from './welcome.tsx';
import './library.css';
import './archive-card.css';

const fewArchives = 8;

/** All archives that the reader has: opened alone or together, verified, copied, found on disk and forgotten. */
export function LibraryScreen({ library }: { readonly library: Library }) {
  const [order, setOrder] = useState<ShelfOrder>('opened');
  const [text, setText] = useState('');
  const [selection, setSelection] = useState<Selection>(new Set());
  const tasksOf = useSyncExternalStore(tasks.onChange, tasks.all);
  const forgetting = useForgetting();
  useFacts(library.archives);
  useTitle(say('shelf.title'));
  const { archives } = library;
  const shown = inOrder(containing(archives, text), order);
  const selected = selectedOf(shown, selection);
  const open = (entries: readonly LibraryEntry[]): void => showArchives(entries.map(({ id }) => id));
  const hasOwn = archives.some(({ isStarter }) => !isStarter);
  return (
    <div className="app">
      <PlainBar title={say('shelf.title')}>
        <button type="button" className="button button-strong" onClick={() => void chooseInput('files')}>
          {say('top.open')}
        </button>
        <button type="button" className="button" onClick={() => void chooseInput('folder')}>
          {say('top.open-folder')}
        </button>
      </PlainBar>
      <main className="library">
        <div className="library-page">
          {!hasOwn && <Welcome />}
          <ShelfTools
            words={shelfInWords(shown.length, archives.length)}
            order={order}
            onOrderChange={setOrder}
            text={text}
            onTextChange={archives.length > fewArchives ? setText : undefined}
          />
          <GridList
            aria-label={say('shelf.archives')}
            className="shelf"
            layout="grid"
            selectionMode="multiple"
            selectedKeys={selection}
            onSelectionChange={setSelection}
            onAction={(id: Key) => showArchives([String(id)])}
            renderEmptyState={() => <p className="shelf-empty">{say('shelf.none', { text: text.trim() })}</p>}
          >
            {shown.map((entry) => (
              <ArchiveCard
                key={entry.id}
                entry={entry}
                newer={newerEditionOf(entry, archives)}
                task={tasksOf.get(entry.id)}
                onForget={() => void forgetting.forget([entry])}
              />
            ))}
          </GridList>
          <FolderList folders={library.folders} />
        </div>
      </main>
      <ForgottenLines forgetting={forgetting} />
      {selected.length > 0 && (
        <SelectionBar
          selected={selected}
          isAll={selected.length === shown.length}
          onOpen={() => open(selected.filter(({ isMissing }) => !isMissing))}
          onVerify={() => {
            for (const { id, form, isMissing } of selected) if (form === 'edition' && !isMissing) void tasks.verify(id);
          }}
          onForget={() => void forgetting.forget(selected.filter(({ isStarter }) => !isStarter))}
          onSelectAll={() => setSelection('all')}
          onClear={() => setSelection(new Set())}
        />
      )}
    </div>
  );
}

function selectedOf(shown: readonly LibraryEntry[], selection: Selection): readonly LibraryEntry[] {
  return selection === 'all' ? shown : shown.filter(({ id }) => selection.has(id));
}

function shelfInWords(shown: number, all: number): string {
  if (shown === all) return say('count.archives', { count: all });
  return say('shelf.shown', { shown, all });
}
