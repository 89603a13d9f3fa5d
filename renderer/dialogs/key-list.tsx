const isMac = window.daybook.platform === 'darwin';
const command = isMac ? '⌘' : 'Ctrl';

const keys: readonly (readonly [does: string, keys: readonly string[]])[] = [
  ['Search', ['/', `${command} K`]],
  ['From the search box to the list', ['↓', 'Enter']],
  ['Clear the search', ['Esc']],
  ['Move in the list; open the event', ['↑ ↓', 'Enter']],
  ['Back to the list', [`${command} L`]],
  ['Back, forward', isMac ? ['⌘ [', '⌘ ]'] : ['Alt ←', 'Alt →']],
  ['Previous, next event', [`${command} ↑`, `${command} ↓`]],
  ['Previous, next day', [`${command} Shift ↑`, `${command} Shift ↓`]],
  ['Go to the timeline', [`${command} T`]],
  ['In the timeline: move, zoom, select, clear', ['← →', '+ −', 'Enter', 'Esc']],
  ['Clear all filters', [`${command} Shift X`]],
  ['Copy the address of this view', [`${command} Shift C`]],
  ['Open files, open a folder', [`${command} O`, `${command} Shift O`]],
  ['Library', [`${command} B`]],
  ['In the library: move, open, select, select all, select none', ['↑ ↓', 'Enter', 'Space', `${command} A`, 'Esc']],
  ['Larger, smaller, actual size', [`${command} +`, `${command} −`, `${command} 0`]],
  ['These keys', [`${command} /`]],
];

/** Every key of the reader. */
export function KeyList() {
  return (
    <div className="dialog-body">
      <dl className="facts">
        {keys.map(([does, pressed]) => (
          <div key={does} style={{ display: 'contents' }}>
            <dt>{does}</dt>
            <dd>
              {pressed.map((key) => (
                <span key={key}>
                  <kbd>{key}</kbd>{' '}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
