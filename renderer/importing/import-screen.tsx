import { useState } from 'react';
import type { ColumnMapping } from '../../shared/model/column-mapping.ts';
import { ImportForm } from './import-form.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportRun } from './import-run.tsx';
import { type Choices, useChoices } from './use-choices.ts';
import { useImport } from './use-import.ts';
import type { FoundFiles } from './use-inspection.ts';

interface ImportScreenProps {
  readonly input: string;
  readonly found: FoundFiles;
  readonly remap: (mapping: ColumnMapping | undefined) => void;
}

/** From what was found to an archive of the library: the choices, the run, and what came of it. */
export function ImportScreen({ input, found, remap }: ImportScreenProps) {
  const choices = useChoices(found.inspection.manifest);
  const { state, start, cancel } = useImport();
  const [startedWith, setStartedWith] = useState<Choices>();
  if (state.kind === 'running')
    return <ImportRun title={startedWith?.fields.title ?? ''} state={state} onCancel={cancel} />;
  if (state.kind === 'done') return <ImportResult entry={state.entry} summary={state.summary} />;
  return (
    <ImportForm
      input={input}
      found={found}
      remap={remap}
      choices={choices}
      outcome={state}
      onImport={() => {
        setStartedWith(choices);
        void start(input, found.inspection, choices);
      }}
    />
  );
}
