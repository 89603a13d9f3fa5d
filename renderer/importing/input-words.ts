import type { Inspection } from '../../shared/ipc/files-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { sizeInWords } from '../words.ts';

/** An input that holds no edition, as it was found. */
export type InspectedFiles = Extract<Inspection, { readonly kind: 'files' }>;

/** What an input is taken for: «Day files (YAML), 7,142 of them in a folder, 22 MB». */
export function inputInWords({ form: id, container, filesOfForm, bytes }: InspectedFiles): string {
  const form = say(`form.${id}`);
  const size = sizeInWords(bytes);
  if (container === 'file') return say('input.one-file', { form, size });
  return say('input.files', {
    form,
    files: say('count.files', { count: filesOfForm }),
    container: containerInWords(container),
    size,
  });
}

function containerInWords(container: InspectedFiles['container']): string {
  if (container === 'folder' || container === 'file' || container === 'several') return say(`input.in.${container}`);
  return say('input.packed', { kind: container });
}

/** What lies beside the files that hold events; nothing when there are no others. */
export function otherFilesInWords({ files, filesOfForm }: InspectedFiles): string | undefined {
  const others = files - filesOfForm;
  if (others <= 0) return undefined;
  return say('input.others', { count: others });
}
