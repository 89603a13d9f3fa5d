import { useCallback, useEffect, useState } from 'react';
import type { Target } from '../../shared/ipc/desktop-contract.ts';
import type { ArchiveManifest } from '../../shared/model/archive.ts';
import { say } from '../../shared/texts/say.ts';
import { desktop } from '../desktop-client.ts';

/** What the reader can say of an archive before it is imported, as typed. */
export interface ManifestFields {
  readonly title: string;
  /** BCP 47 tags, parted by commas. */
  readonly languages: string;
  readonly licence: string;
  readonly publisher: string;
  readonly edition: string;
}

/** The reader's choices for an import. */
export interface Choices {
  readonly fields: ManifestFields;
  readonly setField: (name: keyof ManifestFields, value: string) => void;
  /** Where the archive will be kept; absent while a free place is being found. */
  readonly target: Target | undefined;
  /** The place as it is now: one that was free a while ago may not be any more. */
  readonly settleTarget: () => Promise<Target>;
  /** Asks for another place. */
  readonly changeTarget: () => Promise<void>;
}

const pause = 300;
// What a request for a file's name may be as long as.
const longestName = 300;

/** Holds the choices, prefilled with what the archive says of itself. Until the reader chooses a place it follows the title. */
export function useChoices(manifest: ArchiveManifest): Choices {
  const [fields, setFields] = useState(() => fieldsOf(manifest));
  const [free, setFree] = useState<Target>();
  const [chosen, setChosen] = useState<Target>();
  const isChosen = chosen !== undefined;
  const suggested = suggestedName(fields);
  useEffect(() => {
    if (isChosen) return;
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const found = await desktop.request('defaultTarget', { suggested });
      if (isCurrent) setFree(found);
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [suggested, isChosen]);
  const setField = useCallback(
    (name: keyof ManifestFields, value: string) => setFields((before) => ({ ...before, [name]: value })),
    [],
  );
  const changeTarget = async (): Promise<void> => {
    const target = await desktop.request('chooseTarget', { suggested, kind: 'edition' });
    if (target) setChosen(target);
  };
  const settleTarget = async (): Promise<Target> => chosen ?? (await desktop.request('defaultTarget', { suggested }));
  return { fields, setField, target: chosen ?? free, settleTarget, changeTarget };
}

/** The manifest with what the reader said; an emptied field is unknown again, but for the title. */
export function manifestWith(manifest: ArchiveManifest, fields: ManifestFields): ArchiveManifest {
  const { licence: _licence, publisher: _publisher, edition: _edition, ...rest } = manifest;
  const given = (name: 'licence' | 'publisher' | 'edition') => {
    const value = fields[name].trim();
    return value === '' ? {} : { [name]: value };
  };
  return {
    ...rest,
    title: fields.title.trim() === '' ? manifest.title : fields.title.trim(),
    languages: languagesOf(fields),
    ...given('licence'),
    ...given('publisher'),
    ...given('edition'),
  };
}

/** The tags among what was typed as languages. */
export function languagesOf({ languages }: Pick<ManifestFields, 'languages'>): readonly string[] {
  return languages.split(/[,;\s]+/).filter(Boolean);
}

function fieldsOf({ title, languages, licence = '', publisher = '', edition = '' }: ArchiveManifest): ManifestFields {
  return { title, languages: languages.join(', '), licence, publisher, edition };
}

function suggestedName({ title, edition }: ManifestFields): string {
  return [title.trim(), edition.trim()].filter(Boolean).join(' ').slice(0, longestName) || say('import.file-name');
}
