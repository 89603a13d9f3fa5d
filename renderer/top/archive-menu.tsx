import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { Library, LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { chooseInput, showArchives, showLibrary } from '../archive/show-archive.ts';
import { titleOf } from '../archive/titles.ts';
import type { ArchiveState } from '../archive/use-archive.ts';
import type { OpenDialog } from '../dialogs/dialogs.tsx';
import type { View } from '../location.ts';
import { Icon } from '../ui/icons.tsx';
import { count } from '../words.ts';

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
        <Menu className="menu" aria-label="Archive">
          {isOpen ? (
            <MenuItem className="menu-item" onAction={() => openDialog('about')}>
              {isSeveral ? 'About these archives' : 'About this archive'}
            </MenuItem>
          ) : null}
          {isOpen ? (
            <MenuItem className="menu-item" onAction={() => openDialog('problems')}>
              {problems === 0
                ? `No problems found in ${isSeveral ? 'them' : 'it'}`
                : `${count(problems, 'problem', 'problems')} found in ${isSeveral ? 'them' : 'it'}`}
            </MenuItem>
          ) : null}
          <MenuItem className="menu-item" onAction={showLibrary}>
            Library
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => void chooseInput('files')}>
            Open…
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => void chooseInput('folder')}>
            Open a folder…
          </MenuItem>
          <Separator className="menu-separator" />
          <MenuSection>
            <Header className="menu-section-title">Your archives</Header>
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
