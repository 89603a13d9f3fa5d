import type { MouseEvent, ReactNode } from 'react';
import { printView, type View } from './location.ts';
import { tabStore } from './tabs/tab-store.ts';
import { navigate } from './use-view.ts';

interface ViewLinkProps {
  readonly view: View;
  readonly className?: string;
  readonly title?: string;
  /** What it is called, where what stands in it is no text. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to another view of what is open. With the middle button, or with Ctrl or Cmd, it opens in another tab. */
export function ViewLink({ view, className, label, title = label, children }: ViewLinkProps) {
  const follow = (click: MouseEvent<HTMLElement>): void => {
    click.preventDefault();
    openView(view, click, label ?? click.currentTarget.textContent);
  };
  return (
    <a
      className={className}
      title={title}
      aria-label={label}
      href={printView(view)}
      onClick={follow}
      onAuxClick={(click) => isForNewTab(click) && follow(click)}
    >
      {children}
    </a>
  );
}

/** What of a click says where it is to lead. */
export type Press = Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey'>;

const middleButton = 1;

/** Whether a click asks for another tab, by the customs of browsers. */
export function isForNewTab({ button, ctrlKey, metaKey }: Press): boolean {
  return button === middleButton || ((ctrlKey || metaKey) && button === 0);
}

/** Goes to a view, or opens it in another tab where the click asks for that; `title` is what that tab is called at first. */
export function openView(view: View, press: Press, title: string): void {
  if (isForNewTab(press)) tabStore.open({ address: printView(view), title: title.trim() }, 'later');
  else navigate(view);
}
