import { describe, expect, it } from 'vitest';
import { call, column } from '../functions/formula';

describe('the figures of social media', () => {
  it('relate reactions to whichever base is given', () => {
    expect(call('KPI_ENGAGEMENT', 345, 10_000)).toBe(0.0345);
    expect(call('KPI_ENGAGEMENT', column(345, 0, ''), column(10_000, 0, ''))).toEqual([
      [0.0345],
      ['#DIV/0! base is 0'],
      [''],
    ]);
  });

  it('let one person react several times, and a shared post reach more people than follow', () => {
    expect(call('KPI_ENGAGEMENT', 30, 10)).toBe(3);
    expect(call('KPI_REACH', 9000, 6000)).toBe(1.5);
    expect(call('KPI_INFLUENCER_CONVERSION', 3, 2)).toBe(1.5);
  });

  // Two examples of bit1024.com, Reach and Frequency Calculator.
  it.each([
    [1000, 200, 5],
    [1500, 300, 5],
  ])('give the frequency of %d impressions on %d people', (impressions, reached, frequency) => {
    expect(call('KPI_FREQUENCY', impressions, reached)).toBe(frequency);
  });

  it('tell gained followers from lost ones', () => {
    expect(call('KPI_FOLLOWER_GROWTH', 6300, 6000)).toBe(0.05);
    expect(call('KPI_FOLLOWER_GROWTH', 5700, 6000)).toBe(-0.05);
    expect(call('KPI_FOLLOWER_GROWTH', 50, 0)).toBe('#DIV/0! previous is 0');
  });

  it('name what is 0 or below', () => {
    expect(call('KPI_REACH', 5, 0)).toBe('#DIV/0! followers is 0');
    expect(call('KPI_FREQUENCY', 5, 0)).toBe('#DIV/0! reached is 0');
    expect(call('KPI_INFLUENCER_CONVERSION', 5, 0)).toBe('#DIV/0! clicks is 0');
    expect(call('KPI_INFLUENCER_CONVERSION', -5, 10)).toBe('#NUM! orders: -5 is below 0');
  });
});
