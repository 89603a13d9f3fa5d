/** A question as it is kept: its text as it was typed, and the version of the language that it is in. */
export interface SavedQuery {
  readonly version: 1;
  readonly text: string;
}

/** What reading a kept question gives: the question, or a sentence for each language that says why not. */
export type SavedQueryReading =
  | { readonly kind: 'query'; readonly query: SavedQuery }
  | { readonly kind: 'refused'; readonly en: string; readonly zh: string };

const currentVersion = 1;

/** A question as it can be kept in a file. */
export function savedQuery(text: string): SavedQuery {
  return { version: currentVersion, text };
}

/**
 * Reads a kept question of this version or an earlier one: before the first there was the text alone. A newer one is
 * refused, for its words may mean something else there; so is what is no kept question.
 */
export function readSavedQuery(kept: unknown): SavedQueryReading {
  if (typeof kept === 'string') return { kind: 'query', query: savedQuery(kept) };
  const { version, text } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refused('This is no saved search.', '这不是已保存的搜索。');
  if (version > currentVersion)
    return refused(
      `This search was saved by a newer Daybook (version ${version}, this one reads ${currentVersion}): update Daybook to use it.`,
      `这项搜索由更新版本的 Daybook 保存（版本 ${version}，本程序支持 ${currentVersion}）：请更新 Daybook 后再使用。`,
    );
  if (typeof text !== 'string') return refused('This saved search has no text.', '这项已保存的搜索没有文字。');
  return { kind: 'query', query: savedQuery(text) };
}

function refused(en: string, zh: string): SavedQueryReading {
  return { kind: 'refused', en, zh };
}
