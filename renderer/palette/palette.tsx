import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components';
import type { Library } from '../../shared/ipc/desktop-contract.ts';
import { showArchives } from '../archive/show-archive.ts';
import { desktop } from '../desktop-client.ts';
import type { Place } from '../place.ts';
import { navigate } from '../use-view.ts';
import { matchingEntries, type PaletteEntry, paletteEntries } from './palette-entries.ts';
import './palette.css';

interface PaletteProps {
  readonly isOpen: boolean;
  readonly library: Library;
  readonly place: Place;
  readonly onClose: () => void;
}

/** A box over any screen in which everything that can be done is found by its name. */
export function Palette({ isOpen, onClose, ...rest }: PaletteProps) {
  return (
    <ModalOverlay
      className="palette-overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(isStillOpen) => !isStillOpen && onClose()}
    >
      <Modal className="palette-frame">
        <Dialog className="palette" aria-label="Do anything">
          <PaletteBody {...rest} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({ library, place, onClose }: Omit<PaletteProps, 'isOpen'>) {
  const [text, setText] = useState('');
  const isInArchive = place.kind === 'archive';
  const all = useMemo(() => paletteEntries(library, isInArchive, window.daybook.platform), [library, isInArchive]);
  const sought = text.trim();
  const search: readonly PaletteEntry[] =
    isInArchive && sought !== ''
      ? [
          {
            id: 'search',
            label: `«${sought}»`,
            group: 'Search the archive for',
            does: { kind: 'search', text: sought },
          },
        ]
      : [];
  const entries = [...matchingEntries(all, text), ...search];
  const run = ({ does }: PaletteEntry): void => {
    onClose();
    if (does.kind === 'open') showArchives([does.archive]);
    else if (does.kind === 'command') void desktop.request('runCommand', { command: does.command });
    else if (place.kind === 'archive') navigate({ ...place.view, text: does.text });
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      {/* Not a SearchField: that keeps Escape to itself, to empty itself by it, and here it is to close the palette. */}
      <TextField className="palette-field" aria-label="What to do" type="search" autoFocus>
        <Input
          className="palette-input"
          role="combobox"
          aria-expanded
          placeholder="What do you want to do?"
          spellCheck={false}
          dir="auto"
        />
      </TextField>
      <ListBox
        className="palette-list"
        aria-label="What can be done"
        items={entries}
        onAction={(id) => {
          const entry = entries.find((other) => other.id === id);
          if (entry) run(entry);
        }}
        renderEmptyState={() => <p className="palette-empty">Nothing is called «{sought}».</p>}
      >
        {({ id, label, group, key }) => (
          <ListBoxItem id={id} textValue={label} className="palette-item">
            <Text slot="description" className="palette-group">
              {group}
            </Text>
            <Text slot="label" className="palette-label" dir="auto">
              {label}
            </Text>
            {key !== undefined && <kbd>{key}</kbd>}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
