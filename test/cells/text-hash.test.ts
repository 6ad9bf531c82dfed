import { expect, it } from 'vitest';
import { textHash } from '../../src/cells/text-hash';

// The test vectors of FNV-1a, 32 bits: http://www.isthe.com/chongo/src/fnv/test_fnv.c
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['foobar', 0xbf9cf968],
])('gives %j the published hash', (text, hash) => {
  expect(textHash(text) >>> 0).toBe(hash);
});
