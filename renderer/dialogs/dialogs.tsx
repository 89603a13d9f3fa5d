import type { ReactNode } from 'react';
import type { ArchiveOverview } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
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

/** The one dialog of the archive that is open, if any. */
export function Dialogs({ open, overview, onClose }: DialogsProps) {
  const contents: Readonly<Record<OpenDialog, () => ReactNode>> = {
    about: () => <AboutArchive overview={overview} />,
    problems: () => <ProblemList archives={overview.archives} />,
  };
  const title = open ? say(`${open}.title.${overview.archives.length > 1 ? 'many' : 'one'}`) : '';
  return (
    <DialogFrame title={title} isOpen={open !== undefined} onClose={onClose}>
      {open && contents[open]()}
    </DialogFrame>
  );
}
