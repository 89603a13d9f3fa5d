import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ArchiveOverview } from '../../shared/ipc/archive-contract.ts';
import { Icon } from '../ui/icons.tsx';
import { AboutArchive } from './about-archive.tsx';
import { KeyList } from './key-list.tsx';
import { ProblemList } from './problem-list.tsx';
import './dialogs.css';

/** The dialogs that there are. */
export type OpenDialog = 'about' | 'problems' | 'keys';

interface DialogsProps {
  readonly open: OpenDialog | undefined;
  readonly overview: ArchiveOverview;
  readonly onClose: () => void;
}

const titles: Readonly<Record<OpenDialog, { readonly one: string; readonly many: string }>> = {
  about: { one: 'About this archive', many: 'About these archives' },
  problems: { one: 'Problems found in this archive', many: 'Problems found in these archives' },
  keys: { one: 'Keyboard shortcuts', many: 'Keyboard shortcuts' },
};

/** The one dialog that is open, if any. Escape, its button and a click beside it close it. */
export function Dialogs({ open, overview, onClose }: DialogsProps) {
  const contents: Readonly<Record<OpenDialog, () => ReactNode>> = {
    about: () => <AboutArchive overview={overview} />,
    problems: () => <ProblemList archives={overview.archives} />,
    keys: () => <KeyList />,
  };
  return (
    <ModalOverlay
      className="dialog-overlay"
      isDismissable
      isOpen={open !== undefined}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="dialog-frame">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{open && titles[open][overview.archives.length > 1 ? 'many' : 'one']}</Heading>
            <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          {open && contents[open]()}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
