/** Types of the engine that its package does not export by name, derived from those that it does. */
import type { Model } from '@odoo/o-spreadsheet';

export type Getters = Model['getters'];
export type Dispatch = Model['dispatch'];
export type CoreCommand = { type: Parameters<Dispatch>[0] } & Record<string, unknown>;
export type Style = NonNullable<ReturnType<Getters['getCellStyle']>>;
export type Cell = NonNullable<ReturnType<Getters['getCell']>>;
export type Locale = ReturnType<Getters['getLocale']>;
export type WorkbookData = ReturnType<Model['exportData']>;
export type SheetData = WorkbookData['sheets'][number];
export type TransportService = Model['config']['transportService'];
