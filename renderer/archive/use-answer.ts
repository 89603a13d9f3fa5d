import { useEffect, useState } from 'react';
import type { ArchiveContract, ArchiveMethod } from '../../shared/ipc/archive-contract.ts';
import { archive } from '../archive-client.ts';
import { type Failure, toFailure } from './failure.ts';

/** What is known of an answer. While a newer one is on its way the one before stays. */
export type Answer<Value> =
  | { readonly kind: 'waiting'; readonly value?: Value | undefined }
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly value?: undefined };

/** Asks the archive process; a newer question overtakes an older one. `version` changes when the same question is to be asked anew. */
export function useAnswer<Method extends ArchiveMethod>(
  method: Method,
  params: ArchiveContract[Method]['params'],
  version = '',
): Answer<ArchiveContract[Method]['answer']> {
  const [answer, setAnswer] = useState<Answer<ArchiveContract[Method]['answer']>>({ kind: 'waiting' });
  const key = JSON.stringify(params);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the parameters, the version for what is known of the archive.
  useEffect(() => {
    const controller = new AbortController();
    setAnswer((before) => ({ kind: 'waiting', value: before.value }));
    archive.request(method, params, { signal: controller.signal }).then(
      (value) => !controller.signal.aborted && setAnswer({ kind: 'answered', value }),
      (error: unknown) => !controller.signal.aborted && setAnswer({ kind: 'failed', failure: toFailure(error) }),
    );
    return () => controller.abort();
  }, [method, key, version]);
  return answer;
}
