import { call } from './bridge';

/** The context's original Date, for dates with a given time. */
export const NativeDate = Date;

/** Replaces Date by one that follows the workbench's clock, so that sleeping and turning the clock change it. */
export function installClockDate(): void {
  const now = (): number => call('now');
  function ClockDate(...args: unknown[]): unknown {
    if (!new.target) return new NativeDate(now()).toString();
    return Reflect.construct(NativeDate, args.length === 0 ? [now()] : args, new.target);
  }
  Object.defineProperty(ClockDate, 'prototype', { value: NativeDate.prototype, writable: false });
  Object.defineProperty(ClockDate, 'name', { value: 'Date' });
  Object.defineProperty(ClockDate, 'length', { value: 7 });
  for (const [name, value] of Object.entries({ now, parse: NativeDate.parse, UTC: NativeDate.UTC })) {
    Object.defineProperty(ClockDate, name, { value, writable: true, configurable: true });
  }
  Object.defineProperty(NativeDate.prototype, 'constructor', {
    value: ClockDate,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(globalThis, 'Date', { value: ClockDate, writable: true, configurable: true });
}
