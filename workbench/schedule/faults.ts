import type { Script } from '../apps-script/script';

/** What can fail in a run, by the names of the command line. */
export const faultNames = [
  'service-once',
  'service-always',
  'null-spreadsheet',
  'lock-held',
  'time-up',
  'slow-service',
] as const;

export type FaultName = (typeof faultNames)[number];

const refresh = 'refreshOnSchedule';
const hour = 3_600_000;
/** More milliseconds than a run may take before it writes. */
const slowMs = 280_000;

/** Makes one run fail. Returns a function that ends the fault. */
export function beginFault(script: Script, name: FaultName): () => void {
  const end = () => script.failCalls(null);
  let happened = false;
  const message = 'Service Spreadsheets failed while accessing the document.';
  const at = (operation: string, call: { operation: string; functionName: string }): boolean =>
    call.functionName === refresh && call.operation === operation;
  switch (name) {
    case 'service-once':
      script.failCalls((call) => {
        if (happened || !at('readValues', call)) return undefined;
        happened = true;
        return { kind: 'thrown', message };
      });
      return end;
    case 'service-always':
      script.failCalls((call) => (at('readValues', call) ? { kind: 'thrown', message } : undefined));
      return end;
    case 'time-up':
      script.failCalls((call) => (at('writeValues', call) ? { kind: 'timeUp' } : undefined));
      return end;
    case 'slow-service':
      script.failCalls((call) => {
        if (at('readValues', call)) script.clock.advance(slowMs);
        return undefined;
      });
      return end;
    case 'null-spreadsheet':
      script.hideSpreadsheetFromTriggers(true);
      return () => script.hideSpreadsheetFromTriggers(false);
    case 'lock-held': {
      // Held again every hour until the first run has failed to get it.
      script.failCalls((call) => {
        if (at('tryLock', call)) script.holdLockElsewhere('document', hour / 2);
        return undefined;
      });
      return end;
    }
  }
}
