import type { RefObject } from 'react';
import type { Library } from '../../shared/ipc/desktop-contract.ts';
import type { ArchiveState } from '../archive/use-archive.ts';
import type { OpenDialog } from '../dialogs/dialogs.tsx';
import type { View } from '../location.ts';
import { ReadingMenu } from '../reading/reading-menu.tsx';
import type { Result } from '../results/use-result.ts';
import { ArchiveMenu } from './archive-menu.tsx';
import { BackForward } from './back-forward.tsx';
import { CoverageLine } from './coverage-line.tsx';
import { SearchBox } from './search-box.tsx';
import './top-bar.css';

interface TopBarProps {
  readonly library: Library;
  readonly view: View;
  readonly state: ArchiveState;
  readonly result: Result | undefined;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly openDialog: (dialog: OpenDialog) => void;
}

/** The head of the window: which archive, back and forward, the search box, and what can be searched so far. */
export function TopBar({ library, view, state, result, searchBox, openDialog }: TopBarProps) {
  // An answer to an earlier text says nothing of this one.
  const notes = result?.question.text === view.text ? result.survey.search : undefined;
  return (
    <header className="top-bar">
      <div className="top-bar-start">
        <BackForward />
        <ArchiveMenu library={library} view={view} state={state} openDialog={openDialog} />
      </div>
      <SearchBox view={view} faults={notes?.problems ?? []} inputRef={searchBox} />
      <div className="top-bar-end">
        {state.kind === 'open' && <CoverageLine overview={state.overview} coverage={state.coverage} />}
        <ReadingMenu />
      </div>
    </header>
  );
}
