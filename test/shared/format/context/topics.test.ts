import { describe, expect, test } from 'vitest';
import { createTopicSplitter } from '../../../../shared/format/context/topics.ts';

describe('topics', () => {
  const split = createTopicSplitter(['Washington, D.C.', 'Protests in Washington, D.C., 2014', 'Fire']);

  test.each([
    ['Russia, Syria', ['Russia', 'Syria']],
    ['Fire, Washington, D.C., Syria', ['Fire', 'Washington, D.C.', 'Syria']],
    ['Protests in Washington, D.C., 2014, Washington', ['Protests in Washington, D.C., 2014', 'Washington']],
    ['Syria, Syria', ['Syria']],
    [' , ,Syria,  ', [',Syria']],
    ['', []],
    ['Rock &amp; Roll, -{zh-tw:坎城;zh-cn:戛纳;}-', ['Rock & Roll', '戛纳']],
    ['__proto__, constructor', ['__proto__', 'constructor']],
  ])('«%s» are %j', (topics, names) => {
    expect(split(topics)).toEqual(names);
  });
});
