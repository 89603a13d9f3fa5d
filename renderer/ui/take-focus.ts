/** Gives an element the focus, unless somebody is going through the tabs by keyboard and is not there yet. */
export function takeFocus(element: HTMLElement | null): void {
  if (document.activeElement?.closest('[role="tablist"]')) return;
  element?.focus({ preventScroll: true });
}
