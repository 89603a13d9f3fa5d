import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import './split-pane.css';

interface SplitPaneProps {
  /** Under which its size is remembered. */
  readonly name: string;
  readonly label: string;
  /** Where the second part lies. */
  readonly direction: 'right' | 'down';
  /** Sizes of the first part in CSS pixels. */
  readonly initial: number;
  readonly least: number;
  readonly most: number;
  /** What is kept for the second part however large the first one was made. */
  readonly keepRest?: number;
  readonly children: readonly [ReactNode, ReactNode];
}

const step = 16;

/** Two parts with a separator between them that the mouse and the arrow keys move; the size is remembered. */
export function SplitPane({ name, label, direction, initial, least, most, keepRest = 0, children }: SplitPaneProps) {
  const storageKey = `split:${name}`;
  const [size, setSize] = useState(() => clamp(Number(localStorage.getItem(storageKey)) || initial, least, most));
  const frame = useRef<HTMLDivElement>(null);
  const isRight = direction === 'right';

  const resize = (wanted: number): void => {
    const room = frame.current ? (isRight ? frame.current.clientWidth : frame.current.clientHeight) - keepRest : most;
    const next = Math.round(clamp(wanted, least, Math.max(least, Math.min(most, room))));
    setSize(next);
    localStorage.setItem(storageKey, String(next));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !frame.current) return;
    const { left, top } = frame.current.getBoundingClientRect();
    resize(isRight ? event.clientX - left : event.clientY - top);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = {
      [isRight ? 'ArrowLeft' : 'ArrowUp']: size - step,
      [isRight ? 'ArrowRight' : 'ArrowDown']: size + step,
      Home: least,
      End: most,
      Enter: initial,
    };
    const wanted = moves[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };

  return (
    <div ref={frame} className="split" data-direction={direction}>
      <div
        className="split-first"
        style={{
          flexBasis: size,
          ...(keepRest > 0 && {
            [isRight ? 'maxInlineSize' : 'maxBlockSize']: `max(${least}px, calc(100% - ${keepRest}px))`,
          }),
        }}
      >
        {children[0]}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget; <hr> is not. */}
      <div
        className="split-separator"
        role="separator"
        tabIndex={0}
        aria-label={label}
        aria-orientation={isRight ? 'vertical' : 'horizontal'}
        aria-valuenow={size}
        aria-valuemin={least}
        aria-valuemax={most}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onDoubleClick={() => resize(initial)}
        onKeyDown={onKeyDown}
      />
      <div className="split-rest">{children[1]}</div>
    </div>
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
