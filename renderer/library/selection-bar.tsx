import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { say } from '../../shared/texts/say.ts';

interface SelectionBarProps {
  readonly selected: readonly LibraryEntry[];
  readonly isAll: boolean;
  readonly onOpen: () => void;
  readonly onVerify: () => void;
  readonly onForget: () => void;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
}

/** What can be done with the archives that are selected. */
export function SelectionBar({ selected, isAll, onOpen, onVerify, onForget, onSelectAll, onClear }: SelectionBarProps) {
  const present = selected.filter(({ isMissing }) => !isMissing);
  const editions = present.filter(({ form }) => form === 'edition');
  return (
    <section className="selection-bar" aria-label={say('selection.label')}>
      <p role="status">{say('selection.count', { count: selected.length })}</p>
      <button type="button" className="button button-strong" disabled={present.length === 0} onClick={onOpen}>
        {present.length === 1 ? say('card.open') : say('selection.open-together', { count: present.length })}
      </button>
      <button type="button" className="button" disabled={editions.length === 0} onClick={onVerify}>
        {say('card.verify')}
      </button>
      <button
        type="button"
        className="button"
        disabled={selected.every(({ isStarter }) => isStarter)}
        onClick={onForget}
      >
        {say('selection.forget')}
      </button>
      <span className="selection-bar-space" />
      {!isAll && (
        <button type="button" className="link-button" onClick={onSelectAll}>
          {say('selection.all')}
        </button>
      )}
      <button type="button" className="link-button" onClick={onClear}>
        {say('selection.none')}
      </button>
    </section>
  );
}
