/** The door of the menu, the triggers and the sidebar: every function that Code.js calls by name, each one line long. */
import { answerSidebar as answer } from './app/answer-sidebar';
import {
  buildMenu,
  createRawTabsFromMenu,
  generateFromMenu,
  insertSampleFromMenu,
  type OpenEvent,
  openSidebar as showSidebar,
} from './app/menu';
import type { SidebarAnswer } from './sidebar/requests';

export const onOpen = (event?: OpenEvent): void => buildMenu(event);
export const onInstall = (event?: OpenEvent): void => buildMenu(event);
export const generateSummary = (): void => generateFromMenu();
export const createRawTabs = (): void => createRawTabsFromMenu();
export const insertSampleShop = (): void => insertSampleFromMenu();
export const openSidebar = (): void => showSidebar();
export const answerSidebar = (request: unknown): SidebarAnswer => answer(request);
