import type { Sign } from './kind-of-kpi';
import type { TargetStatus } from './target';

/** The figures to judge if it is not known how much days vary. */
interface Standing {
  readonly actual: number;
  readonly expected: number;
  readonly from: number;
  readonly target: number;
  readonly sign: Sign;
}

/** A tenth of what was expected by now, up or down, is on pace. */
const paceTolerance = 0.1;
/** A target is at risk where a quarter of what was expected is missing. */
const riskTolerance = 0.25;

/**
 * Judges the distance from the expected value, as a share of what should have been gained by now; for a limit
 * to keep, as a share of the limit.
 */
export function statusByTolerance({ actual, expected, from, target, sign }: Standing): TargetStatus {
  const length = from === target ? Math.abs(target) : Math.abs(expected - from);
  const ahead = sign * (actual - expected);
  if (from === target) return ahead >= 0 ? 'onPace' : ahead < -riskTolerance * length ? 'atRisk' : 'behind';
  if (ahead < -riskTolerance * length) return 'atRisk';
  if (ahead < -paceTolerance * length) return 'behind';
  return ahead > paceTolerance * length ? 'ahead' : 'onPace';
}
