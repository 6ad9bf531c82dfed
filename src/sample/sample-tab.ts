import type { RawTabTexts } from '../i18n/texts';
import { type RawTabField, type RawTabId, rawTabFields } from '../tables/raw-tab-fields';
import type { Channel } from './channels';

/** A cell: days and moments are civil days (with a fraction for the time), '' stands for an empty cell. */
export type SampleCell = string | number;

/** A tab of the sample shop, without its header. */
export interface SampleTab {
  readonly id: RawTabId;
  readonly rows: readonly (readonly SampleCell[])[];
}

export type RowOf<Id extends RawTabId> = { readonly [Field in RawTabField<Id>]?: SampleCell };

/** Puts rows into the columns of a tab; fields that a row does not name stay empty. */
export function sampleTab<Id extends RawTabId>(id: Id, rows: readonly RowOf<Id>[]): SampleTab {
  const fields: readonly RawTabField<Id>[] = rawTabFields[id];
  return { id, rows: rows.map((row) => fields.map((field) => row[field] ?? '')) };
}

export type Words = RawTabTexts['words'];

export function channelName({ name }: Channel, words: Words): string {
  const known: Readonly<Partial<Record<string, string>>> = words;
  return known[name] ?? name;
}
