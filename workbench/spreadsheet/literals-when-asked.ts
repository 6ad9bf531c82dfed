import type { Getters } from './engine-types';

type Position = Parameters<Getters['getEvaluatedCell']>[0];
type Evaluated = ReturnType<Getters['getEvaluatedCell']>;
type Range = Parameters<Getters['getRangeString']>[0];
type Area = Pick<Range, 'sheetId' | 'zone'>;

/** The part of the engine's store of values that is used here. */
interface Values {
  get(position: Position): Evaluated | undefined;
  set(position: Position, value: Evaluated): void;
}

/** The part of the engine's evaluator that is used here; its types do not export it. */
interface Evaluator {
  evaluatedCells: Values;
  evaluate(areas: readonly Area[]): void;
  evaluateAllCells(): void;
  computeCell(position: Position): Evaluated;
  getEvaluatedCell(position: Position): Evaluated;
  getEvaluatedPositions(): Position[];
  getEvaluatedPositionsInSheet(sheetId: string): Position[];
}

const METHODS = [
  'evaluate',
  'evaluateAllCells',
  'computeCell',
  'getEvaluatedCell',
  'getEvaluatedPositions',
  'getEvaluatedPositionsInSheet',
] as const;

function isEvaluator(value: unknown): value is Evaluator {
  return (
    value instanceof Object &&
    'evaluatedCells' in value &&
    METHODS.every((name) => typeof Reflect.get(value, name) === 'function')
  );
}

/**
 * Evaluates a cell without a formula only when it is asked for. The engine evaluates every cell when it opens
 * a file and after every structural change. For the sample shop that is a quarter of a million cells, nearly
 * all of them literals of raw tabs that nobody looks at.
 */
export function evaluateLiteralsWhenAsked(evaluator: unknown, getters: Getters): void {
  if (!isEvaluator(evaluator)) throw new TypeError('The engine evaluates cells in another way now');
  const stored = evaluator.getEvaluatedCell.bind(evaluator);
  const positions = evaluator.getEvaluatedPositions.bind(evaluator);
  const positionsInSheet = evaluator.getEvaluatedPositionsInSheet.bind(evaluator);
  const newValues: unknown = evaluator.evaluatedCells.constructor;

  const askForAll = (sheetId: string): void => {
    for (const cell of getters.getCells(sheetId)) {
      if (!cell.isFormula) evaluator.getEvaluatedCell(getters.getCellPosition(cell.id));
    }
  };

  evaluator.evaluateAllCells = () => {
    if (typeof newValues !== 'function') throw new TypeError('The engine keeps values in another way now');
    evaluator.evaluatedCells = Reflect.construct(newValues, []);
    evaluator.evaluate(getters.getSheetIds().flatMap((sheetId) => formulasOf(sheetId, getters)));
  };
  evaluator.getEvaluatedCell = (position) => {
    const known = evaluator.evaluatedCells.get(position);
    if (known !== undefined) return known;
    const cell = getters.getCell(position);
    if (cell === undefined || cell.isFormula) return stored(position);
    const value = evaluator.computeCell(position);
    evaluator.evaluatedCells.set(position, value);
    return value;
  };
  evaluator.getEvaluatedPositions = () => {
    for (const sheetId of getters.getSheetIds()) askForAll(sheetId);
    return positions();
  };
  evaluator.getEvaluatedPositionsInSheet = (sheetId) => {
    askForAll(sheetId);
    return positionsInSheet(sheetId);
  };
}

/** The areas of a tab with formulas; formulas below one another form one area. */
function formulasOf(sheetId: string, getters: Getters): Area[] {
  const cells = getters.getCells(sheetId).filter(({ isFormula }) => isFormula);
  const found = cells.map(({ id }) => getters.getCellPosition(id));
  found.sort((one, other) => one.col - other.col || one.row - other.row);
  const areas: Area[] = [];
  for (const { col, row } of found) {
    const zone = areas.at(-1)?.zone;
    if (zone?.left === col && zone.bottom === row - 1) zone.bottom = row;
    else areas.push({ sheetId, zone: { left: col, right: col, top: row, bottom: row } });
  }
  return areas;
}
