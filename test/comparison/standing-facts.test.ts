import { expect, it } from 'vitest';
import { largestChannel } from '../../src/comparison/standing-facts';
import type { ChannelFigures } from '../../src/measures/channel-figures';

const of = (group: ChannelFigures['group'], revenue: number): ChannelFigures => ({
  group,
  revenue,
  visits: undefined,
  engagement: undefined,
  orders: undefined,
  conversion: undefined,
  advocacy: undefined,
});

it('the largest channel is that of the most revenue, with its share of all', () => {
  // 60 of 60 + 30 + 10.
  const channels = [of('web', 30), of('marketplace', 60), of('shop', 10)];
  expect(largestChannel(channels)).toEqual({ segment: 'marketplace', share: 0.6 });
});

it('there is no largest channel if there is only one, or if one has negative revenue', () => {
  expect(largestChannel([of('web', 30)])).toBeUndefined();
  expect(largestChannel([of('web', 30), of('marketplace', 0)])).toBeUndefined();
  expect(largestChannel([of('web', 30), of('marketplace', -10)])).toBeUndefined();
});
