import { describe, expect, it } from 'vitest';
import { civilToInstant, instantToCivil, isTimeZone } from '../../../workbench/spreadsheet/time-zones';

describe('civilToInstant', () => {
  it('is seven hours behind civil time in Jakarta', () => {
    const toInstant = civilToInstant('Asia/Jakarta');

    expect(toInstant(Date.UTC(2011, 0, 3, 8))).toBe(Date.UTC(2011, 0, 3, 1));
  });

  it('follows the change of clocks within one day', () => {
    const toInstant = civilToInstant('Europe/Paris');

    // 27 March 2011: at 2:00 the clocks went to 3:00.
    expect(toInstant(Date.UTC(2011, 2, 27, 1, 30))).toBe(Date.UTC(2011, 2, 27, 0, 30));
    expect(toInstant(Date.UTC(2011, 2, 27, 3, 30))).toBe(Date.UTC(2011, 2, 27, 1, 30));
  });

  it('moves a skipped wall time forward and takes the first of a repeated one', () => {
    const toInstant = civilToInstant('Europe/Paris');

    expect(toInstant(Date.UTC(2011, 2, 27, 2, 30))).toBe(Date.UTC(2011, 2, 27, 1, 30));
    expect(toInstant(Date.UTC(2011, 9, 30, 2, 30))).toBe(Date.UTC(2011, 9, 30, 0, 30));
  });

  it('is undone by instantToCivil wherever the wall time exists', () => {
    const toInstant = civilToInstant('America/New_York');
    for (let hour = 0; hour < 24 * 400; hour += 7) {
      const civil = Date.UTC(2011, 0, 1, hour);
      if (civil === Date.UTC(2011, 2, 13, 2)) continue;
      expect(instantToCivil(toInstant(civil), 'America/New_York')).toBe(civil);
    }
  });
});

describe('isTimeZone', () => {
  it('knows zones by their names', () => {
    expect(isTimeZone('Asia/Kuala_Lumpur')).toBe(true);
    expect(isTimeZone('Asia/Nowhere')).toBe(false);
  });
});
