/** The door of the formula cells. Only what it leads to is evaluated for a cell: see the build. */
export { callCustomFunction as customFunction } from './app/call-custom-function';
