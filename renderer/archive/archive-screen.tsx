import { useCallback, useMemo, useRef, useState } from 'react';
import type { Library } from '../../shared/ipc/desktop-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { Dialogs, type OpenDialog } from '../dialogs/dialogs.tsx';
import { HintBar } from '../hints/hint-bar.tsx';
import { questionOf, type View } from '../location.ts';
import { useResult } from '../results/use-result.ts';
import { useTitle } from '../tabs/use-title.ts';
import { TopBar } from '../top/top-bar.tsx';
import { LoadingFailure } from './loading-failure.tsx';
import { FailureScreen, OpeningScreen } from './opening-screen.tsx';
import { ReaderScreen } from './reader-screen.tsx';
import { RestartNotice } from './restart-notice.tsx';
import { titleOf } from './titles.ts';
import { useArchive } from './use-archive.ts';
import { useCommands } from './use-commands.ts';
import { useNotedOpening } from './use-noted-opening.ts';

/** Archives that are open together, from the moment they are asked for. */
export function ArchiveScreen({ library, view }: { readonly library: Library; readonly view: View }) {
  const state = useArchive(view.archives);
  const question = useMemo(() => questionOf(view), [view]);
  const isOpen = state.kind === 'open';
  const result = useResult(question, isOpen ? state.coverage : undefined);
  const [dialog, setDialog] = useState<OpenDialog>();
  const searchBox = useRef<HTMLInputElement>(null);
  const timeline = useRef<HTMLDivElement>(null);
  useTitle(isOpen && view.page.kind === 'list' ? listTitle(view, titleOf(state.overview.archives)) : undefined);
  useNotedOpening(isOpen ? state.overview : undefined);
  useCommands({ view, question, searchBox, timeline, openDialog: setDialog });
  const closeDialog = useCallback(() => setDialog(undefined), []);
  return (
    <div className="app">
      <TopBar
        library={library}
        view={view}
        state={state}
        result={result.result}
        searchBox={searchBox}
        openDialog={setDialog}
      />
      <RestartNotice />
      {isOpen && <LoadingFailure coverage={state.coverage} />}
      {state.kind === 'opening' && <OpeningScreen filesRead={state.filesRead} filesFound={state.filesFound} />}
      {state.kind === 'failed' && <FailureScreen failure={state.failure} />}
      {isOpen && (
        <ReaderScreen
          overview={state.overview}
          coverage={state.coverage}
          view={view}
          question={question}
          state={result}
          timeline={timeline}
        />
      )}
      {isOpen && <HintBar />}
      {isOpen && <Dialogs open={dialog} overview={state.overview} onClose={closeDialog} />}
    </div>
  );
}

function listTitle({ text }: View, archives: string): string {
  return text.trim() === '' ? archives : say('tabs.search', { text: text.trim(), archives });
}
