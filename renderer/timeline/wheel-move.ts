/** What a turn of the wheel asks for: another scale round the pointer, or other time, as a share of what is visible. */
export type WheelMove =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly share: number };

interface Wheel {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

const pixelsOfUnit = [1, 16, 400];
const zoomOfPixel = 0.002;
// A pinch on a touchpad arrives as a wheel with Ctrl, in small steps.
const zoomOfPinchPixel = 0.01;
const largestTurn = 240;

/** Up and down zoom, sideways or with Shift moves; `width` is that of the bars in pixels. */
export function wheelMove(wheel: Wheel, width: number): WheelMove {
  const unit = pixelsOfUnit[wheel.deltaMode] ?? 1;
  const isSideways = Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY);
  if (isSideways || wheel.shiftKey) {
    return { kind: 'pan', share: ((isSideways ? wheel.deltaX : wheel.deltaY) * unit) / width };
  }
  const turn = Math.max(-largestTurn, Math.min(largestTurn, wheel.deltaY * unit));
  const isPinch = wheel.ctrlKey && Math.abs(turn) < 50;
  return { kind: 'zoom', factor: Math.exp(turn * (isPinch ? zoomOfPinchPixel : zoomOfPixel)) };
}
