import { channelGroups } from './channel-group';
import { deviceGroups } from './device';
import type { Segment } from './tally';

/** The whole shop, then its channels and its devices. */
export const segments: readonly Segment[] = ['all', ...channelGroups, ...deviceGroups];
