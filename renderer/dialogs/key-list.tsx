import { useState } from 'react';
import { allCommands, type CommandWords, commands, keyOf } from '../../shared/ipc/commands.ts';
import { keyInWords } from '../ui/key-words.ts';

interface KeyLine {
  readonly does: string;
  readonly keys: readonly string[];
}

const { platform } = window.daybook;

const menus: readonly CommandWords['menu'][] = ['File', 'View', 'Go', 'Help'];

/** The keys of the menu's commands, and those that only a part of the screen knows. */
const sections: readonly (readonly [title: string, lines: readonly KeyLine[]])[] = [
  ...menus.map((menu) => [menu, linesOf(menu)] as const),
  [
    'In the search box',
    [
      { does: 'Go to the box from anywhere', keys: ['/'] },
      { does: 'Go to the list', keys: ['↓', 'Enter'] },
      { does: 'Clear the search', keys: ['Esc'] },
    ],
  ],
  ['In the list', [{ does: 'Move; open the event', keys: ['↑ ↓', 'Enter'] }]],
  [
    'In the timeline',
    [
      { does: 'Move', keys: ['← →', 'Home', 'End'] },
      { does: 'Zoom in, zoom out', keys: ['+', '−'] },
      { does: 'Select the period; clear it', keys: ['Enter', 'Esc'] },
    ],
  ],
  [
    'In the library',
    [
      { does: 'Move; open the archive', keys: ['↑ ↓ ← →', 'Enter'] },
      {
        does: 'Select; select all; select none',
        keys: ['Space', keyInWords('CmdOrCtrl+A', platform), 'Esc'],
      },
    ],
  ],
];

/** Every key of the reader, by where it works, with a box to look for one. */
export function KeyList() {
  const [text, setText] = useState('');
  const sought = text.trim().toLowerCase();
  const shown = sections
    .map(([title, lines]) => [title, lines.filter((line) => isSought(title, line, sought))] as const)
    .filter(([, lines]) => lines.length > 0);
  return (
    <>
      <input
        type="search"
        className="dialog-filter"
        aria-label="Find a key"
        placeholder="Find by what it does or by its key"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard. */}
      <section className="dialog-body" aria-label="Keys" tabIndex={0}>
        {shown.length === 0 && <p role="status">No key does «{text.trim()}».</p>}
        {shown.map(([title, lines]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl className="facts key-facts">
              {lines.map(({ does, keys }) => (
                <div key={does} style={{ display: 'contents' }}>
                  <dt>{does}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </>
  );
}

function linesOf(menu: CommandWords['menu']): readonly KeyLine[] {
  return allCommands
    .filter((command) => commands[command].menu === menu)
    .map((command) => ({ does: commands[command].label, keys: [keyInWords(keyOf(command, platform), platform)] }));
}

function isSought(title: string, { does, keys }: KeyLine, sought: string): boolean {
  return `${title} ${does} ${keys.join(' ')}`.toLowerCase().includes(sought);
}
