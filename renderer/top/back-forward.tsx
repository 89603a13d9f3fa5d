import { Icon } from '../ui/icons.tsx';

/** Back and forward through the places of the reader. */
export function BackForward() {
  const isMac = window.daybook.platform === 'darwin';
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label="Back"
        title={isMac ? 'Back (⌘[)' : 'Back (Alt ←)'}
        onClick={() => history.back()}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Forward"
        title={isMac ? 'Forward (⌘])' : 'Forward (Alt →)'}
        onClick={() => history.forward()}
      >
        <Icon name="forward" />
      </button>
    </>
  );
}
