import { editionCases } from './cases/edition-cases.ts';
import { encodingCases } from './cases/encoding-cases.ts';
import { feedCases } from './cases/feed-cases.ts';
import { folderCases } from './cases/folder-cases.ts';
import { largeEditionCases } from './cases/large-edition-cases.ts';
import { pageCases } from './cases/page-cases.ts';
import { tableCases } from './cases/table-cases.ts';
import { tarCases } from './cases/tar-cases.ts';
import { yamlCases } from './cases/yaml-cases.ts';
import { zipCases } from './cases/zip-cases.ts';
import { zipNameCases } from './cases/zip-name-cases.ts';
import type { HostileCase } from './hostile-case.ts';

/** Inputs that are broken or made to do harm, by subject. */
export const subjects: readonly { readonly title: string; readonly cases: readonly HostileCase[] }[] = [
  { title: 'Zips', cases: [...zipNameCases, ...zipCases] },
  { title: 'Tars', cases: tarCases },
  { title: 'Folders', cases: folderCases },
  { title: 'Pages', cases: pageCases },
  { title: 'Day files', cases: yamlCases },
  { title: 'Feeds', cases: feedCases },
  { title: 'Tables', cases: tableCases },
  { title: 'Encodings', cases: encodingCases },
  { title: 'Editions', cases: [...editionCases, ...largeEditionCases] },
];

/** All of them. */
export const corpus: readonly HostileCase[] = subjects.flatMap(({ cases }) => cases);
