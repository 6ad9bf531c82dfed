/** The door: every function of the core that Code.js calls by name, each one line long. */
import { answerSidebar as answer } from './app/answer-sidebar';
import { callCustomFunction } from './app/call-custom-function';
import { buildMenu, generateFromMenu, type OpenEvent, openSidebar as showSidebar } from './app/menu';
import type { CellArgument } from './functions/argument-cells';
import type { SidebarAnswer } from './sidebar/requests';

export const customFunction = (name: string, given: readonly CellArgument[]) =>
  callCustomFunction(name, given);
export const onOpen = (event?: OpenEvent): void => buildMenu(event);
export const onInstall = (event?: OpenEvent): void => buildMenu(event);
export const generateSummary = (): void => generateFromMenu();
export const openSidebar = (): void => showSidebar();
export const answerSidebar = (request: unknown): SidebarAnswer => answer(request);
