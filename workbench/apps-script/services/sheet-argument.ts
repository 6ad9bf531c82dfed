import { sheetNumber } from '../../spreadsheet/sheet-number';
import { call, exception } from './bridge';
import { original } from './service';
import { SheetTarget } from './sheet';

/** The sheet that the script passed, either as an object or by the number that Google calls its id. */
export function sheetIdOf(argument: unknown): string {
  const target = original(argument);
  if (target instanceof SheetTarget) return target.id;
  const found = call('sheets').find(({ id }) => sheetNumber(id) === target);
  if (!found) throw exception('Invalid argument: sheet');
  return found.id;
}
