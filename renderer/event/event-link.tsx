import { type ReactNode, useState } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { EventLink as Link } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { FailureWords } from '../archive/failure-words.tsx';
import { useAnswer } from '../archive/use-answer.ts';
import { printView, type View, viewOfEvent } from '../location.ts';
import { isForNewTab, openView } from '../view-link.tsx';
import { dateInFull, headingsInLine } from '../words.ts';
import './event-link.css';
import { useArchiveText } from '../archive/archive-text.ts';

const delay = 500;

interface EventLinkProps {
  readonly event: Pick<Link, 'id' | 'headline'>;
  readonly view: View;
  readonly className?: string;
  /** What is shown of it; its headline where nothing is given. */
  readonly children?: ReactNode;
}

/** A link to another event, with a preview of it under the pointer and with the keyboard's focus; Escape puts that away. */
export function EventLink({ event, view, className, children }: EventLinkProps) {
  const archiveText = useArchiveText();
  const [isOpen, setOpen] = useState(false);
  const target = viewOfEvent(view, event.id);
  return (
    <TooltipTrigger delay={delay} isOpen={isOpen} onOpenChange={setOpen}>
      <Focusable>
        <a
          className={className}
          href={printView(target)}
          onClick={(click) => {
            click.preventDefault();
            openView(target, click, event.headline);
          }}
          onAuxClick={(click) => {
            if (!isForNewTab(click)) return;
            click.preventDefault();
            openView(target, click, event.headline);
          }}
        >
          {children ?? <span {...archiveText}>{event.headline}</span>}
        </a>
      </Focusable>
      <Tooltip className="event-preview" placement="bottom start" offset={6}>
        {isOpen && <Preview id={event.id} />}
      </Tooltip>
    </TooltipTrigger>
  );
}

function Preview({ id }: { readonly id: string }) {
  const archiveText = useArchiveText();
  const answer = useAnswer('event', { id, text: '' });
  if (answer.kind === 'failed') return <FailureWords failure={answer.failure} />;
  const page = answer.value;
  if (!page) return <p className="preview-over">…</p>;
  const { headings, date, summary = '', sources, record } = page.event;
  return (
    <>
      <p className="preview-over">
        <span>{dateInFull(date)}</span>
        {headings.length > 0 && <span {...archiveText}>{headingsInLine(headings)}</span>}
      </p>
      <p className="preview-headline" {...archiveText}>
        {page.event.headline}
      </p>
      {summary !== '' && (
        <p {...archiveText} className="preview-summary">
          {summary}
        </p>
      )}
      <p className="preview-under">
        {record === 'page' || sources.length > 0
          ? say('preview.sources', { count: sources.length })
          : say('event.no-page')}
      </p>
    </>
  );
}
