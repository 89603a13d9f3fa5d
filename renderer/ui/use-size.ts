import { useCallback, useState } from 'react';

/** The inner size of an element and its text size, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

const unknown: Size = { width: 0, height: 0, em: 12 };

/** A ref for an element and the size that it has now; zero until it is laid out. */
export function useSize(): readonly [(element: Element | null) => (() => void) | undefined, Size] {
  const [size, setSize] = useState(unknown);
  const measure = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setSize({ width, height, em: Number.parseFloat(getComputedStyle(element).fontSize) || unknown.em });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, size];
}
