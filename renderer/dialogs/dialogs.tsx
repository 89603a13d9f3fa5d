import type { ReactNode } from 'react';
import type { ArchiveOverview } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { SearchList } from '../searches/search-list.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { AboutArchive } from './about-archive.tsx';
import { ProblemList } from './problem-list.tsx';

/** The dialogs that an open archive has. */
export type OpenDialog = 'about' | 'problems' | 'searches';

interface DialogsProps {
  readonly open: OpenDialog | undefined;
  readonly overview: ArchiveOverview;
  readonly onClose: () => void;
}

/** The one dialog of the archive that is open, if any. */
export function Dialogs({ open, overview, onClose }: DialogsProps) {
  const { archives } = overview;
  const contents: Readonly<Record<OpenDialog, () => ReactNode>> = {
    about: () => <AboutArchive overview={overview} />,
    problems: () => <ProblemList archives={archives} />,
    searches: () => <SearchList archives={archives} onClose={onClose} />,
  };
  return (
    <DialogFrame title={open ? titleOf(open, archives.length) : ''} isOpen={open !== undefined} onClose={onClose}>
      {open && contents[open]()}
    </DialogFrame>
  );
}

function titleOf(dialog: OpenDialog, archives: number): string {
  return dialog === 'searches' ? say('searches.title') : say(`${dialog}.title.${archives > 1 ? 'many' : 'one'}`);
}
