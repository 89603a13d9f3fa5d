import type { ReactNode } from 'react';
import { printView, type View } from './location.ts';
import { navigate } from './use-view.ts';

interface ViewLinkProps {
  readonly view: View;
  readonly className?: string;
  readonly title?: string;
  /** What it is called, where what stands in it is no text. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to another view of what is open. */
export function ViewLink({ view, className, label, title = label, children }: ViewLinkProps) {
  return (
    <a
      className={className}
      title={title}
      aria-label={label}
      href={printView(view)}
      onClick={(click) => {
        click.preventDefault();
        navigate(view);
      }}
    >
      {children}
    </a>
  );
}
