import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';

interface ToolButtonProps {
  readonly name: string;
  /** Lines of an icon of 16 by 16. */
  readonly icon: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** A button with an icon and its name in a tooltip. Where it can do nothing it keeps the focus and says so. */
export function ToolButton({ name, icon, isOff = false, onPress }: ToolButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Focusable>
        <button
          type="button"
          className="timeline-tool"
          aria-label={name}
          aria-disabled={isOff || undefined}
          onClick={() => !isOff && onPress()}
        >
          <svg className="timeline-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d={icon} />
          </svg>
        </button>
      </Focusable>
      <Tooltip className="timeline-tooltip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** The icons of the timeline, as strokes. */
export const icons = {
  earlier: 'M10 3.5 5.5 8 10 12.5',
  later: 'M6 3.5 10.5 8 6 12.5',
  out: 'M3.5 8h9',
  in: 'M3.5 8h9M8 3.5v9',
  whole: 'M2.5 4v8M13.5 4v8M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2',
  clear: 'm4.5 4.5 7 7m0-7-7 7',
} as const;
