import { describe, expect, it } from 'vitest';
import { isOwnHost, isOwnOrigin } from '../../../workbench/server/request-checks';

describe('isOwnHost', () => {
  it.each(['127.0.0.1:4173', 'localhost:4173', 'LOCALHOST:4173'])('takes %s', (host) => {
    expect(isOwnHost(host, 4173)).toBe(true);
  });

  it.each([undefined, '', 'localhost', '127.0.0.1:4174', 'shop.example:4173', '127.0.0.1.shop.example:4173'])(
    'refuses %s',
    (host) => {
      expect(isOwnHost(host, 4173)).toBe(false);
    },
  );
});

describe('isOwnOrigin', () => {
  it.each(['http://127.0.0.1:4173', 'http://localhost:4173'])('takes %s', (origin) => {
    expect(isOwnOrigin(origin, 4173)).toBe(true);
  });

  it.each([
    undefined,
    'null',
    'https://127.0.0.1:4173',
    'http://127.0.0.1',
    'http://127.0.0.1:41730',
    'http://shop.example',
  ])('refuses %s', (origin) => {
    expect(isOwnOrigin(origin, 4173)).toBe(false);
  });
});
