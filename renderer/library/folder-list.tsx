import type { WatchedFolder } from '../../shared/ipc/desktop-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { desktop } from '../desktop-client.ts';

/** The folders whose archives are found by themselves. */
export function FolderList({ folders }: { readonly folders: readonly WatchedFolder[] }) {
  return (
    <section className="folders" aria-labelledby="folders-title">
      <h2 id="folders-title">{say('folders.title')}</h2>
      <p className="folders-words">{say(folders.length > 0 ? 'folders.words-first' : 'folders.words')}</p>
      {folders.length > 0 && (
        <ul className="folder-list">
          {folders.map(({ id, location, isMissing }) => (
            <li key={id}>
              <span className="folder-location" dir="ltr">
                {location}
              </span>
              {isMissing && <span className="card-bad">{say('folders.missing')}</span>}
              <button
                type="button"
                className="link-button"
                aria-label={say('folders.remove-label', { folder: location })}
                onClick={() => void desktop.request('unwatchFolder', { folder: id })}
              >
                {say('folders.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={() => void desktop.request('watchFolder', {})}>
        {say('folders.add')}
      </button>
    </section>
  );
}
