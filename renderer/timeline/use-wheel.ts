import { useEffect, useEffectEvent, useState } from 'react';

/**
 * A ref for an element whose wheel is ours. React itself listens to wheels passively, so that the page behind would
 * scroll too.
 */
export function useWheel(onWheel: (event: WheelEvent) => void): (element: Element | null) => void {
  const [element, setElement] = useState<Element | null>(null);
  const latest = useEffectEvent(onWheel);
  useEffect(() => {
    if (!element) return undefined;
    const listen = (event: Event) => {
      if (event instanceof WheelEvent) latest(event);
    };
    element.addEventListener('wheel', listen, { passive: false });
    return () => {
      element.removeEventListener('wheel', listen);
    };
  }, [element]);
  return setElement;
}
