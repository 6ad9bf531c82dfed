/**
 * The contents of Code.js, which Google compiles for every formula cell and at every opening of the
 * spreadsheet. Whatever can wait belongs into app-file.ts, since everything here makes them slower.
 */
import { buildMenu, type OpenEvent } from './app/build-menu';
import { isTooEarlyNow, noteChangeNow } from './host/schedule-marks';

export { callCustomFunction as customFunction } from './app/call-custom-function';
export const isTooEarly = (): boolean => isTooEarlyNow();
export const noteChange = (): void => noteChangeNow();
export const onOpen = (event?: OpenEvent): void => buildMenu(event);
export const onInstall = (event?: OpenEvent): void => buildMenu(event);
