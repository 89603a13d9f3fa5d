import type { ReactNode } from 'react';
import type { ArchiveOverview } from '../../shared/ipc/archive-contract.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { AboutArchive } from './about-archive.tsx';
import { ProblemList } from './problem-list.tsx';

/** The dialogs that an open archive has. */
export type OpenDialog = 'about' | 'problems';

interface DialogsProps {
  readonly open: OpenDialog | undefined;
  readonly overview: ArchiveOverview;
  readonly onClose: () => void;
}

const titles: Readonly<Record<OpenDialog, { readonly one: string; readonly many: string }>> = {
  about: { one: 'About this archive', many: 'About these archives' },
  problems: { one: 'Problems found in this archive', many: 'Problems found in these archives' },
};

/** The one dialog of the archive that is open, if any. */
export function Dialogs({ open, overview, onClose }: DialogsProps) {
  const contents: Readonly<Record<OpenDialog, () => ReactNode>> = {
    about: () => <AboutArchive overview={overview} />,
    problems: () => <ProblemList archives={overview.archives} />,
  };
  const title = open ? titles[open][overview.archives.length > 1 ? 'many' : 'one'] : '';
  return (
    <DialogFrame title={title} isOpen={open !== undefined} onClose={onClose}>
      {open && contents[open]()}
    </DialogFrame>
  );
}
