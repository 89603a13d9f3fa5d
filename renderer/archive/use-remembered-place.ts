import { useEffect } from 'react';
import { desktop } from '../desktop-client.ts';
import { printView, type View } from '../location.ts';

const pause = 400;

/** Tells the main process where the reader is, so that the next start begins there. */
export function useRememberedPlace(view: View): void {
  const place = printView(view);
  useEffect(() => {
    const timer = setTimeout(() => void desktop.request('rememberPlace', { place }), pause);
    return () => clearTimeout(timer);
  }, [place]);
}
