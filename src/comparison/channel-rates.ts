import type { KpiId } from '../kpi/catalogue';
import { countedKpi } from '../kpi/counted';
import type { MeasuredShop } from '../measures/measure-shop';
import { type ChannelChange, channelChanges } from './channel-changes';
import { rateByDay } from './rate-by-day';
import { type WeakChannel, weakChannel } from './weak-channel';

/** The rates of single channels, in addition to those of the whole shop. */
export interface ChannelRates {
  readonly changes: readonly ChannelChange[];
  readonly weak: WeakChannel | undefined;
}

export const noChannelRates: ChannelRates = { changes: [], weak: undefined };

/**
 * The steps to an order, and the conversion rate last: it changes whenever a step does, and then only the
 * step is reported.
 */
const rates: readonly KpiId[] = ['add_to_cart_rate', 'checkout_completion', 'conversion_rate'];

/** The rates of each channel between two spans of a shop. */
export function channelRates(measured: MeasuredShop, later: number, earlier: number): ChannelRates {
  const { spans } = measured.tally;
  const [now, before] = [spans[later], spans[earlier]];
  if (now === undefined || before === undefined) return noChannelRates;
  const known = rates.flatMap((id) => {
    const kpi = countedKpi(id);
    const rate = kpi && rateByDay(measured, kpi);
    return rate === undefined ? [] : [rate];
  });
  const conversion = known.find(({ kpi }) => kpi.id === 'conversion_rate');
  return {
    changes: channelChanges(known, now, before),
    weak: conversion && weakChannel(conversion, now, before),
  };
}
