import { describe, expect, test } from 'vitest';
import { findMedia, isMediaPath, mediaTypeOf } from '../../../electron/storage/media.ts';

const media = new Set(['images/a b.jpg', 'english/images/x.png']);

describe('findMedia', () => {
  test.each([
    ['/english/images/x.png', 'english/images/x.png'],
    ['english/images/x.png?width=3', 'english/images/x.png'],
    ['/images/a%20b.jpg', 'images/a b.jpg'],
    ['/images/%zz.jpg', undefined],
    ['../secret.png', undefined],
    ['/images/missing.png', undefined],
    ['https://example.org/english/images/x.png', undefined],
    ['//example.org/english/images/x.png', undefined],
    ['file:///english/images/x.png', undefined],
  ])('%s', (address, path) => {
    expect(findMedia(address, media)).toBe(path);
  });
});

describe('mediaTypeOf', () => {
  test('goes by the first bytes, never by the name', () => {
    expect(mediaTypeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toBe('image/png');
    expect(mediaTypeOf(new TextEncoder().encode('RIFF____WEBPVP8 '))).toBe('image/webp');
    expect(mediaTypeOf(new TextEncoder().encode('<svg onload="x()">'))).toBeUndefined();
    expect(mediaTypeOf(new Uint8Array())).toBeUndefined();
  });

  test('counts no program as a picture', () => {
    expect(isMediaPath('news/x.SVG')).toBe(false);
    expect(isMediaPath('news/x.JPG')).toBe(true);
  });
});
