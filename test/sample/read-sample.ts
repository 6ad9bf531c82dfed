import { type ReadShop, readShop } from '../../src/measures/read-shop';
import { civilDay } from '../../src/period/civil-day';
import { rulesInUtc } from '../reading-rules';
import { sampleRawTabs } from './sample-tabs';

const known = new Map<number | undefined, ReadShop>();

/** The sample shop as it is read after October 2026, read once for all tests. Another seed gives another shop. */
export function readSample(seed?: number): ReadShop {
  const read = known.get(seed) ?? readAnew(seed);
  known.set(seed, read);
  return read;
}

function readAnew(seed: number | undefined): ReadShop {
  const answer = readShop({
    tabs: sampleRawTabs('en', seed),
    rules: rulesInUtc,
    today: civilDay(2026, 11, 10),
    asOf: undefined,
  });
  if (answer.kind === 'refused') throw new Error(`The sample shop was refused: ${answer.refusal.code}.`);
  return answer.read;
}
