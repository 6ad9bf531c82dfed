import type { Example, ExampleArgument, ExampleCell } from '../../src/help/example';

/** An example as an owner would type it: the formula, and the cells of the columns that it reads. */
export interface ExampleCall {
  readonly formula: string;
  readonly columns: readonly { readonly range: string; readonly cells: readonly string[] }[];
}

/** The separator of a formula's arguments: Google Sheets wants a semicolon in locales with a decimal comma. */
export function argumentSeparator(decimal: string): string {
  return decimal === ',' ? '; ' : ', ';
}

/** Makes an example: single values stand in the formula, columns in the sheet from row 2. */
export function exampleCall(functionName: string, { given }: Example, decimal: string): ExampleCall {
  const columns: { range: string; cells: readonly string[] }[] = [];
  const written = given.map((argument) => {
    if (!isColumn(argument)) return literal(argument, decimal);
    const letter = String.fromCharCode(65 + columns.length);
    const range = `${letter}2:${letter}${argument.length + 1}`;
    columns.push({ range, cells: argument.map((cell) => shown(cell, decimal)) });
    return range;
  });
  // Missing arguments at the end need no separator.
  while (written[written.length - 1] === '') written.pop();
  return { formula: `=${functionName}(${written.join(argumentSeparator(decimal))})`, columns };
}

function isColumn(argument: ExampleArgument): argument is readonly ExampleCell[] {
  return Array.isArray(argument);
}

function literal(cell: ExampleCell, decimal: string): string {
  if (typeof cell === 'string') return cell === '' ? '' : `"${cell}"`;
  return typeof cell === 'object' ? `"${shown(cell, decimal)}"` : shown(cell, decimal);
}

function shown(cell: ExampleCell, decimal: string): string {
  if (typeof cell === 'object') return cell.date.replace('T00:00', '').replace('T', ' ');
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  return cell === '' ? '–' : cell;
}
