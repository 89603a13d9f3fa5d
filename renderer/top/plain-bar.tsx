import type { ReactNode } from 'react';
import { BackForward } from './back-forward.tsx';
import './top-bar.css';

/** The head of a window that shows no archive: back and forward, what it is, and what can be done. */
export function PlainBar({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <header className="top-bar plain-bar">
      <div className="top-bar-start">
        <BackForward />
        <h1 className="plain-bar-title">{title}</h1>
      </div>
      <div className="plain-bar-end">{children}</div>
    </header>
  );
}
