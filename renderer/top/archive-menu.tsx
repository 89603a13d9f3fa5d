import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { Library, LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { chooseInput, showArchives, showLibrary } from '../archive/show-archive.ts';
import { titleOf } from '../archive/titles.ts';
import type { ArchiveState } from '../archive/use-archive.ts';
import type { OpenDialog } from '../dialogs/dialogs.tsx';
import type { View } from '../location.ts';
import { Icon } from '../ui/icons.tsx';

// The library has them all.
const archivesShown = 8;

interface ArchiveMenuProps {
  readonly library: Library;
  readonly view: View;
  readonly state: ArchiveState;
  readonly openDialog: (dialog: OpenDialog) => void;
}

/** The archive's title, and under it what can be done with this archive and which others there are. */
export function ArchiveMenu({ library, view, state, openDialog }: ArchiveMenuProps) {
  const isOpen = state.kind === 'open';
  const title = titleOf(isOpen ? state.overview.archives : knownEntries(library, view)) || 'Daybook';
  const isSeveral = view.archives.length > 1;
  const problems = isOpen ? state.overview.problems : 0;
  return (
    <MenuTrigger>
      <Button className="archive-menu-button">
        <span className="archive-menu-title" dir="auto">
          {title}
        </span>
        <Icon name="menu" />
      </Button>
      <Popover placement="bottom start">
        <Menu className="menu" aria-label={say('top.archive')}>
          {isOpen ? (
            <MenuItem className="menu-item" onAction={() => openDialog('about')}>
              {say(isSeveral ? 'about.title.many' : 'about.title.one')}
            </MenuItem>
          ) : null}
          {isOpen ? (
            <MenuItem className="menu-item" onAction={() => openDialog('problems')}>
              {problems === 0
                ? say('top.no-problems', { archives: view.archives.length })
                : say('top.problems', {
                    problems: say('count.problems', { count: problems }),
                    archives: view.archives.length,
                  })}
            </MenuItem>
          ) : null}
          <MenuItem className="menu-item" onAction={showLibrary}>
            {say('top.library')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => void chooseInput('files')}>
            {say('top.open')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => void chooseInput('folder')}>
            {say('top.open-folder')}
          </MenuItem>
          <Separator className="menu-separator" />
          <MenuSection>
            <Header className="menu-section-title">{say('top.your-archives')}</Header>
            {library.archives.slice(0, archivesShown).map(({ id, title: name, location }) => (
              <MenuItem key={id} className="menu-item" textValue={name} onAction={() => showArchives([id])}>
                <span dir="auto">{name}</span>
                {location !== '' && (
                  <span className="menu-item-location" dir="ltr">
                    {location}
                  </span>
                )}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function knownEntries({ archives }: Library, view: View): readonly LibraryEntry[] {
  return view.archives.flatMap((id) => archives.find((entry) => entry.id === id) ?? []);
}
