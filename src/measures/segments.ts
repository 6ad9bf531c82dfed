import { channelGroups } from './channel-group';
import type { Segment } from './count-sheet';
import { deviceGroups } from './device';

/** The whole shop, then its channels and its devices. */
export const segments: readonly Segment[] = ['all', ...channelGroups, ...deviceGroups];
