import { useEffect, useState } from 'react';
import type { PageImage } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { toFailure, wordsOf } from '../archive/failure.ts';
import { archive } from '../archive-client.ts';
import { CopyButton } from './copy-button.tsx';

/** An event's pictures: those that the archive has, and the addresses of those that it has not. */
export function Pictures({ id, images }: { readonly id: string; readonly images: readonly PageImage[] }) {
  return images.map((image, index) =>
    image.isInArchive ? (
      <Picture key={image.address} id={id} index={index} label={image.label} />
    ) : (
      <AbsentPicture key={image.address} address={image.address} />
    ),
  );
}

function Picture({ id, index, label }: { readonly id: string; readonly index: number; readonly label: string }) {
  const [state, setState] = useState<{ readonly url?: string; readonly failure?: string }>({});
  useEffect(() => {
    const controller = new AbortController();
    let url: string | undefined;
    const show = async (): Promise<void> => {
      const { type, bytes } = await archive.request('image', { id, index }, { signal: controller.signal });
      url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
      await Object.assign(new Image(), { src: url }).decode();
      setState({ url });
    };
    show().catch((error: unknown) => {
      if (!controller.signal.aborted) setState({ failure: faultInWords(error) });
    });
    return () => {
      controller.abort();
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [id, index]);
  if (state.failure !== undefined) return <p className="absent-picture">{state.failure}</p>;
  return <figure className="picture">{state.url !== undefined && <img src={state.url} alt={label} />}</figure>;
}

function faultInWords(error: unknown): string {
  // What cannot be decoded is reported by the browser in its own terms.
  if (error instanceof DOMException) return say('picture.damaged');
  return wordsOf(toFailure(error)).message;
}

function AbsentPicture({ address }: { readonly address: string }) {
  return (
    <p className="absent-picture">
      <span>{say('picture.absent')}</span>
      <CopyButton label={say('picture.copy-address')} text={address} />
    </p>
  );
}
