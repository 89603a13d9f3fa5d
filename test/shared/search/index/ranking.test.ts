import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestByScore, byScore } from '../../../../shared/search/index/ranking.ts';

// More hits than are sorted in one go, of few scores and of many.
const anyScores = fc.oneof(
  fc.array(fc.constantFrom(0, 0.5, 1, -2), { maxLength: 700 }),
  fc.array(fc.double({ noNaN: true }), { minLength: 300, maxLength: 700 }),
  fc.array(fc.double({ noNaN: true, min: 1, max: 1.000_000_1 }), { minLength: 300, maxLength: 700 }),
);

test('hits are sorted by score, the first of equal ones first, and the best are the first of them', () => {
  fc.assert(
    fc.property(anyScores, fc.nat(60), (given, most) => {
      // A score is a sum that begins with 0, and so never -0.
      const scores = Float64Array.from(given, (score) => score + 0);
      const documents = Uint32Array.from(scores, (_, index) => index * 3);
      const order = [...scores.keys()].sort((a, b) =>
        scores[b] === scores[a] ? 0 : (scores[b] ?? 0) > (scores[a] ?? 0) ? 1 : -1,
      );
      const expected = { documents: order.map((index) => index * 3), scores: order.map((index) => scores[index]) };
      const all = byScore({ documents, scores });
      expect({ documents: [...all.documents], scores: [...all.scores] }).toEqual(expected);
      const best = bestByScore({ documents, scores }, most);
      expect([...best.documents]).toEqual(expected.documents.slice(0, most));
      expect([...best.scores]).toEqual(expected.scores.slice(0, most));
    }),
  );
});
