import { plainWords } from '../../cells/header-text';
import { markerOf } from '../../vocabulary/markers';

let pattern: RegExp | undefined;

/** Whether a tab has a name given by a spreadsheet program. If it is empty too, the owner has not used it. */
export function isNameOfNewTab(name: string): boolean {
  pattern ??= new RegExp(`^(?:${markerOf('newTab')}) ?\\d+$`);
  return pattern.test(plainWords(name));
}
