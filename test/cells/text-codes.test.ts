import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextCodes } from '../../src/cells/text-codes';

it('finds the code of each text, and none for other texts, as a Map would', () => {
  const words = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.constantFrom('', 'RB-1', 'RB-2', 'é', '⇆'),
  );
  fc.assert(
    fc.property(fc.uniqueArray(words, { maxLength: 60 }), words, (texts, other) => {
      const codes = new TextCodes();
      const known = new Map<string, number>();
      for (const [index, text] of texts.entries()) {
        expect(codes.get(text)).toBeUndefined();
        codes.add(text, index - 1);
        known.set(text, index - 1);
      }
      for (const text of [...texts, other]) expect(codes.get(text)).toBe(known.get(text));
    }),
  );
});

it('finds all of many texts, some of which have the same hash', () => {
  const codes = new TextCodes();
  const count = 200_000;
  for (let number = 0; number < count; number += 1) codes.add(`order-${number}`, number);
  let found = 0;
  for (let number = 0; number < count; number += 1) if (codes.get(`order-${number}`) === number) found += 1;
  expect(found).toBe(count);
  expect(codes.get('order-200000')).toBeUndefined();
});
