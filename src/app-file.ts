/**
 * The contents of app.html, which Code.js loads only when the menu, a trigger, the sidebar or KPI_LIST needs
 * it.
 */

import { callKpiList } from './app/call-kpi-list';
import {
  createRawTabsFromMenu,
  generateFromMenu,
  insertSampleFromMenu,
  openSidebar as showSidebar,
} from './app/menu';
import { refreshOnSchedule as refresh } from './app/schedule/refresh-on-schedule';
import { answerSidebar as answer } from './app/sidebar/answer-sidebar';
import type { CellArgument } from './functions/argument-cells';
import type { SidebarAnswer } from './sidebar/requests';

export const KPI_LIST = (family: CellArgument): string[][] => callKpiList(family);
export const generateSummary = (): void => generateFromMenu();
export const createRawTabs = (): void => createRawTabsFromMenu();
export const insertSampleShop = (): void => insertSampleFromMenu();
export const openSidebar = (): void => showSidebar();
export const refreshOnSchedule = (): void => refresh();
export const answerSidebar = (request: unknown): SidebarAnswer => answer(request);
