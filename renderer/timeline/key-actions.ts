/** What a key asks of the timeline. */
export type KeyAction =
  | { readonly kind: 'move'; readonly direction: -1 | 1; readonly by: 'bin' | 'stride' | 'event' }
  | { readonly kind: 'extend'; readonly direction: -1 | 1 }
  | { readonly kind: 'edge'; readonly edge: 'first' | 'last' }
  | { readonly kind: 'zoom-in' | 'zoom-out' | 'choose' | 'select' | 'clear' };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const plain: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { kind: 'move', direction: -1, by: 'bin' },
  ArrowRight: { kind: 'move', direction: 1, by: 'bin' },
  PageDown: { kind: 'move', direction: -1, by: 'stride' },
  PageUp: { kind: 'move', direction: 1, by: 'stride' },
  Home: { kind: 'edge', edge: 'first' },
  End: { kind: 'edge', edge: 'last' },
  ArrowUp: { kind: 'zoom-in' },
  '+': { kind: 'zoom-in' },
  '=': { kind: 'zoom-in' },
  ArrowDown: { kind: 'zoom-out' },
  '-': { kind: 'zoom-out' },
  Enter: { kind: 'choose' },
  ' ': { kind: 'select' },
  Escape: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  Delete: { kind: 'clear' },
};

const withShift: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { kind: 'extend', direction: -1 },
  ArrowRight: { kind: 'extend', direction: 1 },
  '+': { kind: 'zoom-in' },
};

const withControl: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { kind: 'move', direction: -1, by: 'event' },
  ArrowRight: { kind: 'move', direction: 1, by: 'event' },
};

/** The action of a key, or undefined for keys that are not the timeline's: those with Alt are the app's. */
export function keyActionOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): KeyAction | undefined {
  if (altKey || (shiftKey && (ctrlKey || metaKey))) return undefined;
  if (ctrlKey || metaKey) return withControl[key];
  return (shiftKey ? withShift : plain)[key];
}
