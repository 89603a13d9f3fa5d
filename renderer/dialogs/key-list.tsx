import { useState } from 'react';
import { allCommands, type CommandReach, commands, keyOf } from '../../shared/ipc/commands.ts';
import { say } from '../../shared/texts/say.ts';
import { keyInWords } from '../ui/key-words.ts';

interface KeyLine {
  readonly does: string;
  readonly keys: readonly string[];
}

const { platform } = window.daybook;

const menus: readonly CommandReach['menu'][] = ['File', 'View', 'Go', 'Help'];

type Section = readonly [title: string, lines: readonly KeyLine[]];

/** The keys of the menu's commands, and those that only a part of the screen knows. */
function keySections(): readonly Section[] {
  return [
    ...menus.map((menu) => [say(`menu.name.${menu}`), linesOf(menu)] as const),
    [say('keys.tabs'), [{ does: say('keys.tab-by-place'), keys: [keyInWords('CmdOrCtrl+1 … 9', platform)] }]],
    [
      say('keys.search-box'),
      [
        { does: say('keys.go-to-box'), keys: ['/'] },
        { does: say('keys.go-to-list'), keys: ['↓', 'Enter'] },
        { does: say('keys.clear-search'), keys: ['Esc'] },
        { does: say('keys.forget-search'), keys: [keyInWords('Shift+Delete', platform)] },
      ],
    ],
    [
      say('keys.list'),
      [
        { does: say('keys.move-open-event'), keys: ['↑ ↓', 'Enter'] },
        { does: say('keys.back-to-list'), keys: ['Esc'] },
        { does: say('keys.move-name'), keys: ['Shift ← →'] },
        { does: say('keys.open-in-tab'), keys: [keyInWords('CmdOrCtrl+Enter', platform)] },
      ],
    ],
    [
      say('keys.timeline'),
      [
        { does: say('keys.move'), keys: ['← →', 'Home', 'End'] },
        { does: say('keys.zoom'), keys: ['+', '−'] },
        { does: say('keys.select-period'), keys: ['Enter', 'Esc'] },
      ],
    ],
    [
      say('keys.library'),
      [
        { does: say('keys.move-open-archive'), keys: ['↑ ↓ ← →', 'Enter'] },
        { does: say('keys.select'), keys: ['Space', keyInWords('CmdOrCtrl+A', platform), 'Esc'] },
      ],
    ],
  ];
}

/** Every key of the reader, by where it works, with a box to look for one. */
export function KeyList() {
  const [text, setText] = useState('');
  const sought = text.trim().toLowerCase();
  const shown = keySections()
    .map(([title, lines]) => [title, lines.filter((line) => isSought(title, line, sought))] as const)
    .filter(([, lines]) => lines.length > 0);
  return (
    <>
      <input
        type="search"
        className="dialog-filter"
        aria-label={say('keys.find')}
        placeholder={say('keys.find-hint')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard. */}
      <section className="dialog-body" aria-label={say('keys.keys')} tabIndex={0}>
        {shown.length === 0 && <p role="status">{say('keys.nothing', { text: text.trim() })}</p>}
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

function linesOf(menu: CommandReach['menu']): readonly KeyLine[] {
  return allCommands
    .filter((command) => commands[command].menu === menu)
    .map((command) => ({ does: say(`command.${command}`), keys: [keyInWords(keyOf(command, platform), platform)] }));
}

function isSought(title: string, { does, keys }: KeyLine, sought: string): boolean {
  return `${title} ${does} ${keys.join(' ')}`.toLowerCase().includes(sought);
}
