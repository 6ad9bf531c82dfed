/**
 * What stands in Code.js, which Google compiles for every formula cell and for every opening of the spreadsheet. All
 * else stands in app-file.ts: what is added here makes each of them wait.
 */
import { buildMenu, type OpenEvent } from './app/build-menu';
import { isTooEarlyNow, noteChangeNow } from './host/schedule-marks';

export { callCustomFunction as customFunction } from './app/call-custom-function';
export const isTooEarly = (): boolean => isTooEarlyNow();
export const noteChange = (): void => noteChangeNow();
export const onOpen = (event?: OpenEvent): void => buildMenu(event);
export const onInstall = (event?: OpenEvent): void => buildMenu(event);
