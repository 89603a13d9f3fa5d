import fc from 'fast-check';

/** Fields by their boosts, four of them: a sum of more than two depends on its order. */
export const boosts = { title: 3, text: 1, place: 1.5, source: 0.5 };

// Few letters, so that terms share beginnings, ends and scores; digits, because objects list them first.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '1', '2', '0'), minLength: 1, maxLength: 5 });
const odd = fc.constantFrom('__proto__', 'constructor', 'toString', 'a/b', '*', 'a*b', '!!!', "b's", '国法', '\ud83d');
const text = fc.array(fc.oneof({ weight: 9, arbitrary: word }, odd), { maxLength: 12 }).map((words) => words.join(' '));

/** A few documents, some of whose fields are empty or lack. */
export const anyDocuments = fc.array(
  fc.record({ title: text, text, place: text, source: text }, { requiredKeys: ['title'] }),
  { minLength: 1, maxLength: 25 },
);

/** A word as it may stand in a query, with stars anywhere. */
export const anyTerm = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: odd },
  { weight: 2, arbitrary: word.map((start) => `${start.slice(0, 2)}*`) },
  { weight: 1, arbitrary: word.map((end) => `*${end.slice(0, 2)}`) },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '2', '*'), minLength: 1, maxLength: 6 }),
  },
);

const clause = fc
  .tuple(
    fc.constantFrom('', '', '', '+', '-'),
    fc.constantFrom('', '', '', ...Object.keys(boosts).map((field) => `${field}:`)),
    anyTerm,
    fc.constantFrom('', '', '', '~0', '~1', '~2', '~3'),
    fc.constantFrom('', '', '', '^2', '^0', '^10'),
  )
  .map((parts) => parts.join(''));

/** What may be typed: mostly clauses, now and then any signs. */
export const anyTyped = fc.oneof(
  { weight: 12, arbitrary: fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => clauses.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', '+', '-', ':', '~', '^', '\\', ' ', '1', '*') }),
  },
);
