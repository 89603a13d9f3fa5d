import { useEffect, useState } from 'react';
import { say } from '../../shared/texts/say.ts';
import { desktop } from '../desktop-client.ts';
import { Icon } from '../ui/icons.tsx';

const millisecondsShown = 1_500;

/** Copies a text and says that it did. Without `isShort` its label stands beside its picture. */
export function CopyButton({
  label,
  text,
  isShort = false,
}: {
  readonly label: string;
  readonly text: string;
  readonly isShort?: boolean;
}) {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), millisecondsShown);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const words = isCopied ? say('event.copied') : label;
  return (
    <button
      type="button"
      className="icon-button copy-button"
      aria-label={words}
      title={words}
      onClick={() => void desktop.request('copyText', { text }).then(() => setIsCopied(true))}
    >
      <Icon name="copy" />
      {isShort ? isCopied && <span role="status">{say('event.copied')}</span> : <span role="status">{words}</span>}
    </button>
  );
}
