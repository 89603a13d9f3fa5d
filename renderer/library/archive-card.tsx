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
import { say } from '../../shared/texts/say.ts';
import { showArchives } from '../archive/show-archive.ts';
import { desktop } from '../desktop-client.ts';
import { Icon } from '../ui/icons.tsx';
import { sizeInWords } from '../words.ts';
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
        {isMissing && <p className="card-state card-bad">{say('card.missing')}</p>}
        {newer && (
          <p className="card-state">
            {newer.facts?.archive.edition === undefined
              ? say('card.newer')
              : say('card.newer-edition', { edition: newer.facts.archive.edition })}{' '}
            <Button className="link-button" onPress={() => showArchives([newer.id])}>
              {say('card.open-newer')}
            </Button>
          </p>
        )}
        {task && <TaskLine task={task} onDismiss={() => tasks.dismiss(id)} />}
      </div>
    </GridListItem>
  );
}

function CardFacts({ entry: { facts, form } }: { readonly entry: LibraryEntry }) {
  if (!facts) return <p className="card-facts">{say(`card.form.${form}`)}</p>;
  const { archive, events, from, to, size } = facts;
  return (
    <>
      <p className="card-facts">
        <span className="card-events">{say('count.events', { count: events })}</span>
        {from !== undefined && to !== undefined && <span title={spanInFull(facts)}>{spanInWords(from, to)}</span>}
        {archive.languages.length > 0 && <span>{languagesInWords(archive.languages)}</span>}
      </p>
      <p className="card-facts card-quiet">
        {archive.edition !== undefined && <span dir="auto">{say('card.edition', { edition: archive.edition })}</span>}
        {archive.licence !== undefined && <span dir="auto">{archive.licence}</span>}
        {size > 0 && <span>{sizeInWords(size)}</span>}
        {form !== 'edition' && <span>{say(`card.form.${form}`)}</span>}
      </p>
    </>
  );
}

function CardMenu({ entry, onForget }: { readonly entry: LibraryEntry; readonly onForget: () => void }) {
  const { id, title, form, isMissing, isStarter } = entry;
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={say('card.more', { title })}>
        <Icon name="more" />
      </Button>
      <Popover placement="bottom end">
        <Menu className="menu" aria-label={title}>
          <MenuItem className="menu-item" isDisabled={isMissing} onAction={() => showArchives([id])}>
            {say('card.open')}
          </MenuItem>
          <MenuItem
            className="menu-item"
            isDisabled={isMissing || form !== 'edition'}
            onAction={() => void tasks.verify(id)}
          >
            {say('card.verify')}
          </MenuItem>
          <MenuItem className="menu-item" isDisabled={isMissing} onAction={() => void tasks.copy(entry)}>
            {say('card.copy')}
          </MenuItem>
          <MenuItem
            className="menu-item"
            isDisabled={isMissing}
            onAction={() => void desktop.request('showInFolder', { archive: id })}
          >
            {say('card.show-in-folder')}
          </MenuItem>
          <Separator className="menu-separator" />
          <MenuItem className="menu-item" isDisabled={isStarter} onAction={onForget}>
            {say('card.forget')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
