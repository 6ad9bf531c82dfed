import { describe, expect, it } from 'vitest';
import type { CallFault } from '../../workbench/apps-script/script';
import { everyCase, someOf } from '../every-case';
import { type Call, DueShop, type Point, type Standing } from './due-shop';
import { partsThatDiffer } from './entered';

const thrown: CallFault = { kind: 'thrown', message: 'Layanan gagal.' };

type FaultAt = (point: Point) => CallFault | undefined;

/** How a service call of a run fails. */
const faults = {
  /** From here on every call of the operation throws, also one that would undo an earlier write. */
  'for good': (_, at) => {
    let isGone = false;
    return (point) => {
      isGone ||= isAt(point, at);
      return isGone && point.operation === at.operation ? thrown : undefined;
    };
  },
  /** It takes so long that no time is left for the run. */
  slow: (shop, at) =>
    first(at, () => {
      shop.wait(280_000);
      return undefined;
    }),
  /** Google ends the run at this call. */
  'cut off': (_, at) => first(at, () => ({ kind: 'timeUp' })),
  /** Another trigger starts the same run during this call. */
  'second run': (shop, at) =>
    first(at, () => {
      shop.spreadsheet.script.run('refreshOnSchedule', []);
      return undefined;
    }),
  /** It throws once, and works when it is tried again. */
  once: (_, at) => first(at, () => thrown),
  /** It throws at every attempt. */
  always: (_, at) => (point) => (isAt(point, at) ? thrown : undefined),
} as const satisfies Record<string, (shop: DueShop, at: Point) => FaultAt>;

type FaultName = keyof typeof faults;

const faultNames = Object.keys(faults).filter((name): name is FaultName => name in faults);

function isAt(point: Point, at: Point): boolean {
  return point.operation === at.operation && point.ordinal === at.ordinal;
}

function first(at: Point, happen: () => CallFault | undefined): FaultAt {
  let happened = false;
  return (point) => {
    if (happened || !isAt(point, at)) return undefined;
    happened = true;
    return happen();
  };
}

/**
 * For each fault, by what calls are grouped: at every call of a group it has the same effect, so one is
 * tried.
 */
const sharedBy: Readonly<Record<FaultName, (call: Call) => unknown>> = {
  // The same lines of the add-on get the exception, and the same was written before.
  once: ({ operation, path, changes }) => [operation, path, changes],
  always: ({ operation, path, changes }) => [operation, path, changes],
  'for good': ({ operation, path, changes }) => [operation, path, changes],
  // The add-on notices passed time only when it reads the clock.
  slow: ({ looks }) => looks,
  // Calls that only read leave nothing behind.
  'cut off': ({ changes }) => changes,
  // Two runs meet only in the stored properties and in the lock.
  'second run': ({ changes, kept }) => [changes, kept],
};

interface Trial {
  readonly name: FaultName;
  readonly at: Call;
}

/** Every fault at one call of each group. */
function allTrials(calls: readonly Call[]): readonly Trial[] {
  return faultNames.flatMap((name) => firstOfEach(calls, sharedBy[name]).map((at) => ({ name, at })));
}

/**
 * The faults in turns, each at another call: of the call stacks that lead to a call which changes something,
 * and of the operations that only read, before and after the first change.
 */
function someTrials(calls: readonly Call[]): readonly Trial[] {
  const changing = firstOfEach(
    calls.filter(({ isRead }) => !isRead),
    ({ operation, path }) => [operation, path],
  );
  const reading = firstOfEach(
    calls.filter(({ isRead }) => isRead),
    ({ operation, changes }) => [operation, changes > 0],
  );
  return someOf([...changing, ...reading]).flatMap((at, index) => {
    const name = faultNames[index % faultNames.length];
    return name === undefined ? [] : [{ name, at }];
  });
}

function firstOfEach(calls: readonly Call[], shared: (call: Call) => unknown): readonly Call[] {
  const seen = new Map(calls.map((call) => [JSON.stringify(shared(call)), call] as const).reverse());
  return [...seen.values()].reverse();
}

type Undisturbed = ReturnType<DueShop['undisturbed']>;

/** What is wrong after a run in which a call failed. */
function lossesAfter(
  shop: DueShop,
  fault: FaultName,
  now: Standing,
  isMade: boolean,
  hasEnded: boolean,
): readonly string[] {
  const fromOld = partsThatDiffer(shop.old, now);
  const isWhole = isMade || fromOld.length === 0;
  const results = shop.logged().map(({ result }) => result);
  // If the run itself cannot undo its writes, the next run must know about them.
  const isLeftToNext = (fault === 'cut off' || fault === 'for good') && shop.kept('underWay') !== '';
  const hasFailed = hasEnded && !isMade;
  const isTold = /^\d+ Scheduled refresh/.test(shop.kept('notice'));
  const isSaidInSummary = shop.isMarkedStale() || fault === 'for good';
  const isLogged = /serviceFailed|tooMuch/.test(results[0] ?? '');
  const losses: readonly (readonly [string, boolean])[] = [
    [`neither the old summary nor the new one: ${fromOld}`, !isWhole && !isLeftToNext],
    ['a half written summary is not said at the next opening', !isWhole && shop.kept('cutOff') === ''],
    ['called half written', !isLeftToNext && shop.kept('cutOff') !== ''],
    ['raw tabs changed', fromOld.some((part) => /^(?:Orders|Traffic)/.test(part))],
    // There is always a notice, if only for the case that the next run does not take place.
    ['nothing is said at the next opening', shop.kept('notice') === ''],
    ['the failure is not said at the next opening', hasFailed && !isTold],
    ['the failure is not said in the summary', hasFailed && !isSaidInSummary],
    [`the failure is not in the log: ${results}`, hasFailed && !isLogged],
    ['called stale though it is made', isMade && shop.isMarkedStale()],
    ['not tried again', fault === 'once' && hasFailed],
    [`written twice: ${results}`, results.filter((result) => result === 'written').length > 1],
    ['two runs left it as it was', fault === 'second run' && !isMade],
  ];
  return losses.flatMap(([loss, isSo]) => (isSo ? [loss] : []));
}

/**
 * What the next run does not repair. It must leave the summary of an undisturbed run, or that of a second one
 * if the first was made. If the first was cut off between writing and storing, its changes still count as
 * new.
 */
function lossesOfNext(shop: DueShop, isMade: boolean, { made, madeAgain }: Undisturbed): readonly string[] {
  shop.makeDue();
  const { state } = shop.run();
  const now = shop.standing();
  const differing = (isMade ? [madeAgain, made] : [made]).map((wanted) => partsThatDiffer(wanted, now));
  const isGood = state === 'done' && differing.some((parts) => parts.length === 0);
  return isGood ? [] : [`not made good: ${state} ${differing[0]}`];
}

/** What a fault damages, at once or after the next run. */
function lossesBy(
  { name, at }: Trial,
  shop: DueShop,
  undisturbed: Undisturbed,
  followed: Map<string, readonly string[]>,
): readonly string[] {
  shop.takeBack();
  const { state } = shop.run(faults[name](shop, at));
  const now = shop.standing();
  const isMade = partsThatDiffer(undisturbed.made, now).length === 0;
  const found = lossesAfter(shop, name, now, isMade, state === 'done');
  if (isMade && state === 'done') return found;
  const left = shop.left();
  const next = followed.get(left) ?? lossesOfNext(shop, isMade, undisturbed);
  followed.set(left, next);
  return [...found, ...next];
}

describe('a run loses nothing, whichever of its service calls fails', () => {
  const shop = new DueShop();
  const undisturbed = shop.undisturbed();
  const calls = shop.calls();
  const trials = everyCase ? allTrials(calls) : someTrials(calls);
  const followed = new Map<string, readonly string[]>();

  it('because its summary is out of date, and an undisturbed run makes it good', () => {
    shop.takeBack();
    shop.run();
    expect(partsThatDiffer(shop.old, shop.standing())).toContain('KPI Summary: cells');
    expect(partsThatDiffer(undisturbed.made, shop.standing())).toEqual([]);
  });

  it.each(faultNames)('%s', async (name) => {
    const ofName = trials.filter((trial) => trial.name === name);
    const losses: string[] = [];
    for (const trial of ofName) {
      for (const loss of lossesBy(trial, shop, undisturbed, followed))
        losses.push(`${trial.at.operation} ${trial.at.ordinal}: ${loss}`);
      // Gives the test runner a chance to print the progress of minutes.
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(ofName.length).toBeGreaterThan(0);
    expect(losses).toEqual([]);
  });
});

it('if an undo restores formats but not figures, the next run repairs both', () => {
  const shop = new DueShop();
  const undisturbed = shop.undisturbed();
  let hasWritten = false;
  shop.run(({ operation }) => {
    hasWritten ||= operation === 'writeValues';
    // Without sheetInfo no sheet can be reached.
    return hasWritten && operation === 'sheetInfo' ? thrown : undefined;
  });
  expect(shop.kept('underWay')).not.toBe('');
  expect(lossesOfNext(shop, false, undisturbed)).toEqual([]);
});

it('of two runs that start together one works, and the other adds a line to the log', () => {
  const shop = new DueShop();
  let others = 0;
  shop.run(({ operation }) => {
    if (operation !== 'writeValues' || others > 0) return undefined;
    others += 1;
    const { script } = shop.spreadsheet;
    expect(script.run('refreshOnSchedule', [])).toMatchObject({ state: 'done' });
    expect(script.writes).toEqual([]);
    return undefined;
  });
  expect(others).toBe(1);
  expect(shop.logged().map(({ result }) => result)).toEqual(['written', 'busy']);
});

const hour = 3_600_000;

it.each([
  ['there is no spreadsheet', 'noSpreadsheet', (shop: DueShop) => shop.hideSpreadsheet(true)],
  ['somebody holds the lock', 'busy', (shop: DueShop) => shop.holdLock(1.2 * hour)],
])('a run changes nothing if %s: it reports this, and the next one writes', (_, result, disturb) => {
  const shop = new DueShop();
  const old = shop.standing();
  disturb(shop);
  shop.wait(hour);
  expect(partsThatDiffer(old, shop.standing())).toEqual([]);
  expect(shop.logged()).toMatchObject([{ result }]);
  shop.hideSpreadsheet(false);
  shop.wait(hour);
  expect(partsThatDiffer(old, shop.standing())).toContain('KPI Summary: cells');
  expect(shop.logged()).toMatchObject([{ result: 'written' }, { result }]);
  expect(shop.kept('notice')).toContain('The refresh that was due');
});
