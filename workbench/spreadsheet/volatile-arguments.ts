import type { Getters } from './engine-types';

/** Google's message in the cell of such a custom function. */
export const VOLATILE_MESSAGE =
  'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

const NAMES = ['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY'];
const VOLATILE = new RegExp(String.raw`\b(?:${NAMES.join('|')})\s*\(`, 'i');

type Position = Parameters<Getters['getEvaluatedCell']>[0];
type Formula = Extract<NonNullable<ReturnType<Getters['getCell']>>, { isFormula: true }>['compiledFormula'];
type Node = ReturnType<Formula['getAst']>;
type Range = Formula['rangeDependencies'][number];

interface Found {
  /** Cells whose formula is volatile or depends on a volatile one; undefined until they are needed. */
  cells: Position[] | undefined;
}

// Models into which a volatile formula was ever entered, by their getters. Most have none, so nothing is
// searched.
const foundIn = new WeakMap<object, Found>();

/** Is called with every command of a model, and notes volatile formulas. */
export function noteCommand(getters: Getters, command: { type: string }): void {
  const found = foundIn.get(getters);
  if (found) found.cells = undefined;
  const content = command.type === 'UPDATE_CELL' && 'content' in command ? command.content : undefined;
  if (!found && typeof content === 'string' && content.startsWith('=') && VOLATILE.test(content)) {
    foundIn.set(getters, { cells: undefined });
  }
}

/** Notes volatile formulas of a model that was loaded with them. */
export function noteFormulas(getters: Getters): void {
  const all = getters.getSheetIds().flatMap((sheetId) => getters.getCells(sheetId));
  if (all.some((cell) => cell.isFormula && isVolatile(cell.compiledFormula))) {
    foundIn.set(getters, { cells: undefined });
  }
}

/**
 * Whether an argument of the function in this cell's formula is volatile, by itself or through any number of
 * other cells.
 */
export function hasVolatileArgument(
  getters: Getters,
  position: Position | undefined,
  functionName: string,
): boolean {
  const found = foundIn.get(getters);
  if (!found || !position) return false;
  const cell = getters.getCell(position);
  if (!cell?.isFormula) return false;
  const refersTo = (range: Range): boolean => {
    found.cells ??= volatileCells(getters);
    return found.cells.some((other) => touches(getters, range, other));
  };
  const volatile = (node: Node): boolean => {
    switch (node.type) {
      case 'FUNCALL':
        return NAMES.includes(node.value.toUpperCase()) || node.args.some(volatile);
      case 'REFERENCE':
        return refersTo(getters.getRangeFromSheetXC(position.sheetId, node.value));
      case 'SYMBOL': {
        const named = getters.getNamedRange(node.value);
        return named !== undefined && refersTo(named.range);
      }
      default:
        return children(node).some(volatile);
    }
  };
  const isGiven = (node: Node): boolean =>
    node.type === 'FUNCALL' && node.value.toUpperCase() === functionName.toUpperCase()
      ? node.args.some(volatile)
      : children(node).some(isGiven);
  return isGiven(cell.compiledFormula.getAst(getters));
}

function children(node: Node): Node[] {
  switch (node.type) {
    case 'FUNCALL':
      return node.args;
    case 'BIN_OPERATION':
      return [node.left, node.right];
    case 'UNARY_OPERATION':
      return [node.operand];
    case 'ARRAY':
      return node.value.flat();
    default:
      return [];
  }
}

function isVolatile(formula: Formula): boolean {
  return VOLATILE.test(formula.normalizedFormula);
}

function volatileCells(getters: Getters): Position[] {
  const formulas = getters
    .getSheetIds()
    .flatMap((sheetId) =>
      getters
        .getCells(sheetId)
        .flatMap((cell) =>
          cell.isFormula
            ? [{ position: getters.getCellPosition(cell.id), formula: cell.compiledFormula }]
            : [],
        ),
    );
  const found: Position[] = [];
  let left = formulas;
  for (let grown = true; grown; ) {
    const follows = ({ formula }: (typeof formulas)[number]): boolean =>
      isVolatile(formula) ||
      [
        ...formula.rangeDependencies,
        ...formula.getNamedRangesInFormula(getters).map(({ range }) => range),
      ].some((range) => found.some((other) => touches(getters, range, other)));
    const more = left.filter(follows);
    left = left.filter((candidate) => !more.includes(candidate));
    found.push(...more.map(({ position }) => position));
    grown = more.length > 0;
  }
  return found;
}

/** Whether a range shares a cell with what a formula fills. */
function touches(getters: Getters, { sheetId, zone }: Range, position: Position): boolean {
  if (sheetId !== position.sheetId) return false;
  const { col, row } = position;
  const filled = getters.getSpreadZone(position) ?? { left: col, right: col, top: row, bottom: row };
  return (
    zone.left <= filled.right &&
    filled.left <= zone.right &&
    zone.top <= filled.bottom &&
    filled.top <= zone.bottom
  );
}
