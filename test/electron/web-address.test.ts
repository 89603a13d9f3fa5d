import { describe, expect, test } from 'vitest';
import { webAddress } from '../../electron/web-address.ts';

describe('webAddress', () => {
  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://Example.ORG', 'http://example.org/'],
    ['https://exämple.org/', 'https://xn--exmple-cua.org/'],
    ['https://аpple.com/', 'https://xn--pple-43d.com/'],
    [' https://example.org/ ', 'https://example.org/'],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['smb://server/share', undefined],
    ['ms-msdt:/id', undefined],
    ['mailto:a@example.org', undefined],
    ['https://user:secret@example.org/', undefined],
    ['https://example.org@evil.example/', undefined],
    ['//example.org/', undefined],
    ['example.org', undefined],
    ['https://', undefined],
    ['', undefined],
    [`https://example.org/${'a'.repeat(2048)}`, undefined],
  ])('%s is %s', (address, url) => {
    expect(webAddress(address)).toBe(url);
  });
});
