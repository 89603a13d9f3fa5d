import type { Source } from '../../shared/model/event.ts';
import { say } from '../../shared/texts/say.ts';
import { useArchiveText } from '../archive/archive-text.ts';
import { desktop } from '../desktop-client.ts';
import { Icon } from '../ui/icons.tsx';
import { CopyButton } from './copy-button.tsx';

/** Who reported an event. An address is never followed here: it can be copied, or opened in the browser after a question. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const archiveText = useArchiveText();
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.url}`} className="source">
          <span className="source-text">
            <span {...archiveText}>{source.publisher}</span>
            <span className="source-address" dir="ltr" title={source.url}>
              {source.url === undefined ? say('source.no-address') : withoutScheme(source.url)}
            </span>
          </span>
          {source.url !== undefined && <SourceButtons publisher={source.publisher} url={source.url} />}
        </li>
      ))}
    </ul>
  );
}

function SourceButtons({ publisher, url }: { readonly publisher: string; readonly url: string }) {
  return (
    <span className="source-buttons">
      <CopyButton label={say('source.copy', { publisher })} text={url} isShort />
      <button
        type="button"
        className="icon-button"
        aria-label={say('source.open', { publisher })}
        title={say('source.asks-first')}
        onClick={() => void desktop.request('openLink', { url })}
      >
        <Icon name="open" />
      </button>
    </span>
  );
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '');
}
