import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStartArguments } from '../../workbench/start-options';

describe('readStartArguments', () => {
  it('needs no argument', () => {
    expect(readStartArguments([], '/shop')).toEqual({
      state: 'ok',
      options: { port: undefined, language: 'en', files: [], open: true },
    });
  });

  it('takes a port, a language and files in any order, from the folder where they were typed', () => {
    expect(
      readStartArguments(['orders.csv', '--lang', 'fr', '--port=8080', '/data/traffic.tsv'], '/shop'),
    ).toEqual({
      state: 'ok',
      options: {
        port: 8080,
        language: 'fr',
        files: [resolve('/shop/orders.csv'), resolve('/data/traffic.tsv')],
        open: true,
      },
    });
  });

  it('leaves the browser alone when told to', () => {
    expect(readStartArguments(['--no-open'], '/shop')).toMatchObject({ options: { open: false } });
  });

  it.each([
    [['--port', '0'], '--port takes a number from 1 to 65535, not "0".'],
    [['--port', '65536'], '--port takes a number from 1 to 65535, not "65536".'],
    [['--port', 'x'], '--port takes a number from 1 to 65535, not "x".'],
    [['--lang', 'de'], '--lang takes one of en, id, ms, fr, not "de".'],
    [['--open'], 'Usage: npm start -- [--port NUMBER] [--lang en|id|ms|fr] [--no-open] [FILE…]'],
    [['--port'], 'Usage: npm start -- [--port NUMBER] [--lang en|id|ms|fr] [--no-open] [FILE…]'],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(readStartArguments(args, '/shop')).toEqual({ state: 'refused', sentence });
  });
});
