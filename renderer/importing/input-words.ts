import type { Inspection } from '../../shared/ipc/files-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { inFigures, sizeInWords } from '../words.ts';

/** An input that holds no edition, as it was found. */
export type InspectedFiles = Extract<Inspection, { readonly kind: 'files' }>;

const containers: Readonly<Record<InspectedFiles['container'], string>> = {
  folder: 'in a folder',
  zip: 'in a zip',
  tar: 'in a tar',
  'tar.gz': 'in a tar.gz',
  'tar.xz': 'in a tar.xz',
  file: 'in one file',
  several: 'in several places',
};

/** What an input is taken for: «Day files (YAML), 7,142 of them in a folder, 22 MB». */
export function inputInWords({ form, container, filesOfForm, bytes }: InspectedFiles): string {
  const size = sizeInWords(bytes);
  if (container === 'file') return `${form}, one file of ${size}`;
  return `${form}: ${say('count.files', { count: filesOfForm })} ${containers[container]}, ${size}`;
}

/** What lies beside the files that hold events; nothing when there are no others. */
export function otherFilesInWords({ files, filesOfForm }: InspectedFiles): string | undefined {
  const others = files - filesOfForm;
  if (others <= 0) return undefined;
  return `${inFigures(others)} more ${others === 1 ? 'file holds' : 'files hold'} no events of this form: pictures, licences and the like.`;
}
