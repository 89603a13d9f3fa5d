import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';

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
    <section className="selection-bar" aria-label="Selected archives">
      <p role="status">{selected.length} selected</p>
      <button type="button" className="button button-strong" disabled={present.length === 0} onClick={onOpen}>
        {present.length === 1 ? 'Open' : `Open ${present.length} together`}
      </button>
      <button type="button" className="button" disabled={editions.length === 0} onClick={onVerify}>
        Verify
      </button>
      <button
        type="button"
        className="button"
        disabled={selected.every(({ isStarter }) => isStarter)}
        onClick={onForget}
      >
        Forget
      </button>
      <span className="selection-bar-space" />
      {!isAll && (
        <button type="button" className="link-button" onClick={onSelectAll}>
          Select all
        </button>
      )}
      <button type="button" className="link-button" onClick={onClear}>
        Select none
      </button>
    </section>
  );
}
