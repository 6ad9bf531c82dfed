import { call } from './bridge';

/** The context's own Date, for dates whose time is known. */
export const NativeDate = Date;

/** Puts a Date in place that goes by the workbench's clock: sleeping and turning the clock move it on. */
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
