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
import { say } from '../../shared/texts/say.ts';
import { showArchives } from '../archive/show-archive.ts';
import { desktop } from '../desktop-client.ts';
import { type View, viewOfDayInAllYears, viewOfName } from '../location.ts';
import type { Place } from '../place.ts';
import { useSavedSearches } from '../searches/saved-searches.ts';
import { navigate } from '../use-view.ts';
import { dateEntries, matchingEntries, type PaletteEntry, paletteEntries, savedEntries } from './palette-entries.ts';
import type { TypedDate } from './typed-date.ts';
import { useNameEntries } from './use-name-entries.ts';
import './palette.css';

/** What is found in the palette: everything that can be done, or a date to go to. */
type PaletteUse = 'palette' | 'date';

interface PaletteProps {
  /** Absent while it is closed. */
  readonly for: PaletteUse | undefined;
  readonly library: Library;
  readonly place: Place;
  readonly onClose: () => void;
}

/** A box over any screen in which everything that can be done is found by its name, and every date. */
export function Palette({ for: use, onClose, ...rest }: PaletteProps) {
  return (
    <ModalOverlay
      className="palette-overlay"
      isDismissable
      isOpen={use !== undefined}
      onOpenChange={(isStillOpen) => !isStillOpen && onClose()}
    >
      <Modal className="palette-frame">
        {use && (
          <Dialog className="palette" aria-label={say(`palette.${use}.title`)}>
            <PaletteBody {...rest} use={use} onClose={onClose} />
          </Dialog>
        )}
      </Modal>
    </ModalOverlay>
  );
}

interface PaletteBodyProps extends Omit<PaletteProps, 'for'> {
  readonly use: PaletteUse;
}

function PaletteBody({ use, library, place, onClose }: PaletteBodyProps) {
  const [text, setText] = useState('');
  const isInArchive = place.kind === 'archive';
  const all = useMemo(() => paletteEntries(library, isInArchive, window.daybook.platform), [library, isInArchive]);
  const saved = useSavedSearches();
  const sought = text.trim();
  const names = useNameEntries(isInArchive && use === 'palette' ? sought : '');
  const search: readonly PaletteEntry[] =
    isInArchive && sought !== ''
      ? [
          {
            id: 'search',
            label: say('palette.quoted', { text: sought }),
            group: say('palette.search'),
            does: { kind: 'search', text: sought },
          },
        ]
      : [];
  const dates = isInArchive ? dateEntries(text) : [];
  const entries =
    use === 'date'
      ? dates
      : [...dates, ...matchingEntries([...all, ...savedEntries(saved)], text), ...search, ...names];
  const run = ({ does }: PaletteEntry): void => {
    onClose();
    if (does.kind === 'open') showArchives([does.archive]);
    else if (does.kind === 'command') void desktop.request('runCommand', { command: does.command });
    else if (does.kind === 'show') navigate(does.view);
    else if (place.kind !== 'archive') return;
    else if (does.kind === 'about') navigate(viewOfName(place.view, { facet: does.facet, value: does.value }));
    else if (does.kind === 'search') navigate({ ...place.view, text: does.text });
    else navigate(viewOfTypedDate(place.view, does.date));
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      {/* Not a SearchField: that keeps Escape to itself, to empty itself by it, and here it is to close the palette. */}
      <TextField className="palette-field" aria-label={say(`palette.${use}.box`)} type="search" autoFocus>
        <Input
          className="palette-input"
          role="combobox"
          aria-expanded
          placeholder={say(`palette.${use}.hint`)}
          spellCheck={false}
          dir="auto"
          onKeyDown={(event) => {
            // The first entry is marked a moment after the typing; whoever is faster means it all the same.
            const [first] = entries;
            const isNoneMarked = !event.currentTarget.hasAttribute('aria-activedescendant');
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && isNoneMarked && first) run(first);
          }}
        />
      </TextField>
      <ListBox
        className="palette-list"
        aria-label={say('palette.list')}
        items={entries}
        onAction={(id) => {
          const entry = entries.find((other) => other.id === id);
          if (entry) run(entry);
        }}
        renderEmptyState={() => <p className="palette-empty">{emptyInWords(use, sought)}</p>}
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

function viewOfTypedDate(view: View, date: TypedDate): View {
  switch (date.kind) {
    case 'day':
      return { ...view, page: { kind: 'day', day: date.day } };
    case 'period':
      return { ...view, page: { kind: 'list' }, period: date.period };
    case 'recurring':
      return viewOfDayInAllYears(view, date.month, date.day);
  }
}

function emptyInWords(use: PaletteUse, sought: string): string {
  if (use === 'palette') return say('palette.nothing', { text: sought });
  return sought === '' ? say('palette.date-forms') : say('palette.no-date', { text: sought });
}
