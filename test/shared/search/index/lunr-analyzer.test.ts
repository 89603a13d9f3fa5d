import lunr from 'lunr';
import { expect, test, vi } from 'vitest';
import { lunrAnalyzer } from '../../../../shared/search/index/lunr-analyzer.ts';

test('cuts where Lunr cuts', () => {
  const { tokenUnits } = lunrAnalyzer();
  expect(tokenUnits).toHaveLength(0x10000);
  for (const unit of tokenUnits.keys()) {
    const tokens = lunr.tokenizer(`a${String.fromCharCode(unit)}b`);
    expect(tokens.length === 2, `unit ${unit}`).toBe(tokenUnits[unit] === 0);
  }
});

test('another pipeline is another analyser', () => {
  const pipeline = new lunr.Pipeline();
  pipeline.add(lunr.trimmer, lunr.stemmer);
  const { id, termsOf } = lunrAnalyzer(pipeline);
  expect(id).toBe(`lunr ${lunr.version} trimmer stemmer`);
  expect(id).not.toBe(lunrAnalyzer().id);
  expect(termsOf('the')).toEqual(['the']);
  expect(lunrAnalyzer().termsOf('the')).toEqual([]);
});

test('a function that the id could not tell is refused', () => {
  const pipeline = new lunr.Pipeline();
  pipeline.add(lunr.trimmer);
  // Lunr warns of it too, on the console.
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  (pipeline as unknown as { readonly _stack: unknown[] })._stack.push((token: lunr.Token) => token);
  expect(() => lunrAnalyzer(pipeline)).toThrow(
    new RangeError('Function 1 of the pipeline has no name: register it with lunr.Pipeline first.'),
  );
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
