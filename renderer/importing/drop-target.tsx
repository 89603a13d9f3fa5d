import { type ReactNode, useEffect, useRef, useState } from 'react';
import { say } from '../../shared/texts/say.ts';
import { desktop } from '../desktop-client.ts';
import { printPlace } from '../place.ts';
import { goTo } from '../use-view.ts';
import './drop-target.css';

/** The whole window takes files that are dropped on it; text and links are not taken. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const isOver = useDrop((files) => void look(files));
  return (
    <>
      {children}
      {isOver && (
        <div className="drop-overlay" aria-hidden="true">
          <div className="drop-frame">
            <p className="drop-words">{say('drop.title')}</p>
            <p>{say('drop.words')}</p>
          </div>
        </div>
      )}
    </>
  );
}

async function look(files: readonly File[]): Promise<void> {
  const input = await desktop.takeDropped(files);
  if (input) goTo(printPlace({ kind: 'input', input: input.id }));
}

/** Whether files are held over the window; calls back with those that are let go. */
function useDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      // Something of the page's own has already said that it takes what is held.
      if (event.defaultPrevented) return;
      event.preventDefault();
      const takes = hasFiles(event);
      if (event.dataTransfer) event.dataTransfer.dropEffect = takes ? 'copy' : 'none';
      setIsOver(takes);
    };
    const onDragLeave = (event: DragEvent): void => {
      // Between two elements of the page it has somewhere to go; out of the window it has not.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onLetGo = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onLetGo);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onLetGo);
    };
  }, []);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
