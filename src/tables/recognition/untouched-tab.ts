import { plainWords } from '../../cells/header-text';
import { markerOf } from '../../vocabulary/markers';

let pattern: RegExp | undefined;

/** Whether a tab has the name that a spreadsheet program gives to a new one: "Sheet1". */
export function isNameOfNewTab(name: string): boolean {
  pattern ??= new RegExp(`^(?:${markerOf('newTab')}) ?\\d+$`);
  return pattern.test(plainWords(name));
}
