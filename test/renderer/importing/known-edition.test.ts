import { expect, test } from 'vitest';
import { findKnown, isOlder } from '../../../renderer/importing/known-edition.ts';
import type { LibraryEntry } from '../../../shared/ipc/desktop-contract.ts';
import type { ArchiveFacts } from '../../../shared/ipc/files-contract.ts';

const factsOf = (id: string, digest: string, edition?: string): ArchiveFacts => ({
  archive: { id, title: id, languages: [], ...(edition !== undefined && { edition }) },
  events: 1,
  media: 0,
  problems: 0,
  size: 1,
  digest,
});
const entry = (id: string, facts: ArchiveFacts, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id,
  title: id,
  location: id,
  isStarter: false,
  form: 'edition',
  isMissing: false,
  facts,
  ...more,
});

test.each([
  ['new', []],
  ['new', [entry('e', factsOf('seas', 'd1'))]],
  ['same', [entry('e', factsOf('lakes', 'd1'))]],
  ['same', [entry('gone', factsOf('lakes', 'd1'), { isMissing: true }), entry('e', factsOf('lakes', 'd1'))]],
  ['returned', [entry('e', factsOf('lakes', 'd1'), { isMissing: true })]],
  ['other', [entry('e', factsOf('lakes', 'd0'))]],
  // A folder that was opened as it lies is not an edition that another could replace.
  ['new', [entry('e', factsOf('lakes', 'd0'), { form: 'folder' })]],
] as const)('an edition is %s', (kind, entries) => {
  expect(findKnown(factsOf('lakes', 'd1'), entries)).toMatchObject(
    kind === 'new' ? { kind } : { kind, entry: { id: 'e' } },
  );
});

test('only editions that both say which they are can be told to be older', () => {
  expect(isOlder(factsOf('lakes', 'a', '2026-10'), factsOf('lakes', 'b', '2026-11'))).toBe(true);
  expect(isOlder(factsOf('lakes', 'a', '2026-11'), factsOf('lakes', 'b', '2026-10'))).toBe(false);
  expect(isOlder(factsOf('lakes', 'a'), factsOf('lakes', 'b', '2026-10'))).toBe(false);
});
