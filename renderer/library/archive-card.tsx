import {
  Button,
  CheckboxButton,
  CheckboxField,
  GridListItem,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { showArchives } from '../archive/show-archive.ts';
import { desktop } from '../desktop-client.ts';
import { Icon } from '../ui/icons.tsx';
import { count, sizeInWords } from '../words.ts';
import { languagesInWords, openedInWords, spanInFull, spanInWords } from './archive-words.ts';
import { Cover } from './cover.tsx';
import { TaskLine } from './task-line.tsx';
import { type Task, tasks } from './tasks.ts';

interface ArchiveCardProps {
  readonly entry: LibraryEntry;
  /** The same archive in a later edition. */
  readonly newer: LibraryEntry | undefined;
  readonly task: Task | undefined;
  readonly onForget: () => void;
}

/** An archive as the library shows it. */
export function ArchiveCard({ entry, newer, task, onForget }: ArchiveCardProps) {
  const { id, title, facts, isMissing, location } = entry;
  return (
    <GridListItem id={id} textValue={title} className="card" data-missing={isMissing || undefined}>
      <Cover entry={entry} />
      <div className="card-body">
        <div className="card-head">
          <h2 className="card-title" dir="auto" lang={facts?.archive.languages[0]}>
            {title}
          </h2>
          <CheckboxField slot="selection">
            <CheckboxButton className="check">
              <span className="check-box">
                <Icon name="check" />
              </span>
            </CheckboxButton>
          </CheckboxField>
          <CardMenu entry={entry} onForget={onForget} />
        </div>
        <CardFacts entry={entry} />
        <p className="card-small">{openedInWords(entry, new Date())}</p>
        {location !== '' && (
          <p className="card-small card-location" dir="ltr" title={location}>
            {location}
          </p>
        )}
        {isMissing && (
          <p className="card-state card-bad">Nothing is there any more: moved, deleted, or on a disk that is away.</p>
        )}
        {newer && (
          <p className="card-state">
            A newer edition is here{newer.facts?.archive.edition !== undefined && `: ${newer.facts.archive.edition}`}.{' '}
            <Button className="link-button" onPress={() => showArchives([newer.id])}>
              Open it
            </Button>
          </p>
        )}
        {task && <TaskLine task={task} onDismiss={() => tasks.dismiss(id)} />}
      </div>
    </GridListItem>
  );
}

function CardFacts({ entry: { facts, form } }: { readonly entry: LibraryEntry }) {
  if (!facts) return <p className="card-facts">{formNames[form]}</p>;
  const { archive, events, from, to, size } = facts;
  return (
    <>
      <p className="card-facts">
        <span className="card-events">{count(events, 'event', 'events')}</span>
        {from !== undefined && to !== undefined && <span title={spanInFull(facts)}>{spanInWords(from, to)}</span>}
        {archive.languages.length > 0 && <span>{languagesInWords(archive.languages)}</span>}
      </p>
      <p className="card-facts card-quiet">
        {archive.edition !== undefined && <span dir="auto">{`Edition ${archive.edition}`}</span>}
        {archive.licence !== undefined && <span dir="auto">{archive.licence}</span>}
        {size > 0 && <span>{sizeInWords(size)}</span>}
        {form !== 'edition' && <span>{formNames[form]}</span>}
      </p>
    </>
  );
}

const formNames: Readonly<Record<LibraryEntry['form'], string>> = {
  edition: 'Daybook archive',
  folder: 'Folder, opened as it lies',
  file: 'File, opened as it lies',
};

function CardMenu({ entry, onForget }: { readonly entry: LibraryEntry; readonly onForget: () => void }) {
  const { id, title, form, isMissing, isStarter } = entry;
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={`More for ${title}`}>
        <Icon name="more" />
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu" aria-label={title}>
          <MenuItem className="menu-item" isDisabled={isMissing} onAction={() => showArchives([id])}>
            Open
          </MenuItem>
          <MenuItem
            className="menu-item"
            isDisabled={isMissing || form !== 'edition'}
            onAction={() => void tasks.verify(id)}
          >
            Verify
          </MenuItem>
          <MenuItem className="menu-item" isDisabled={isMissing} onAction={() => void tasks.copy(entry)}>
            Make a copy as .daybook…
          </MenuItem>
          <MenuItem
            className="menu-item"
            isDisabled={isMissing}
            onAction={() => void desktop.request('showInFolder', { archive: id })}
          >
            Show in folder
          </MenuItem>
          <Separator className="menu-separator" />
          <MenuItem className="menu-item" isDisabled={isStarter} onAction={onForget}>
            Forget (the file stays)
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
