import type { Codec } from '../codec.ts';
import { createDayFileReader } from './reader.ts';

const dayFile = /(?:^|\/)\d{4}-\d{2}-\d{2}\.ya?ml$/i;
const anyYaml = /\.ya?ml$/i;
const openingKeys = /^(?:Intelligence_Payload|Source_URI|source_page|wikipedia\.categories)[ \t]*:/m;

/** Archives as one YAML file a day, named after it (`2015-09-04.yaml`) or known by its first keys. Read only: see docs/day-files.md. */
export const dayFiles: Codec = {
  id: 'day-files',
  title: 'Day files (YAML)',
  isStreamed: false,
  reads: (path, opening) => dayFile.test(path) || (anyYaml.test(path) && openingKeys.test(opening())),
  createReader: createDayFileReader,
};
