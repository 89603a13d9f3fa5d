import type { WatchedFolder } from '../../shared/ipc/desktop-contract.ts';
import { desktop } from '../desktop-client.ts';

/** The folders whose archives are found by themselves. */
export function FolderList({ folders }: { readonly folders: readonly WatchedFolder[] }) {
  return (
    <section className="folders" aria-labelledby="folders-title">
      <h2 id="folders-title">Folders where archives are found by themselves</h2>
      <p className="folders-words">
        Every .daybook file in such a folder, and in the folders directly in it, is in the library as soon as it is
        there.
        {folders.length > 0 && ' What you import is kept in the first.'}
      </p>
      {folders.length > 0 && (
        <ul className="folder-list">
          {folders.map(({ id, location, isMissing }) => (
            <li key={id}>
              <span className="folder-location" dir="ltr">
                {location}
              </span>
              {isMissing && <span className="card-bad">not there now</span>}
              <button
                type="button"
                className="link-button"
                aria-label={`Remove ${location}; its archives that you have opened stay in the library`}
                onClick={() => void desktop.request('unwatchFolder', { folder: id })}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={() => void desktop.request('watchFolder', {})}>
        Add a folder…
      </button>
    </section>
  );
}
