import { cellName, columnLetters } from '../cells/cell';
import type { NewRawTab } from '../host/raw-tab-writer';
import type { Texts } from '../i18n/texts';
import { sheetEpoch } from '../period/civil-day';
import { rawTabHeader, rawTabName } from '../sample/raw-tab-text';
import type { SampleCell } from '../sample/sample-tab';
import { kindOf, type RawTabId, rawTabFields } from '../tables/raw-tab-fields';
import { type FieldType, tableFields } from '../vocabulary/fields';

/** A raw tab as it is written: headers in the owner's language, days as the numbers of a sheet. */
export function newRawTab(
  id: RawTabId,
  rows: readonly (readonly SampleCell[])[],
  moneyFormat: string,
  texts: Texts,
): NewRawTab {
  const types = fieldTypes(id);
  const formatOf: Readonly<Partial<Record<FieldType, string>>> = {
    day: texts.dateFormat,
    moment: `${texts.dateFormat} hh:mm`,
    money: moneyFormat,
    // As text, so that ids which the owner types keep their leading zeros.
    ...(rows.length === 0 ? { id: '@' } : {}),
  };
  const formats = new Map<string, string[]>();
  let start = 0;
  for (const [index, type] of types.entries()) {
    const format = formatOf[type];
    const next = types[index + 1];
    // Neighbouring columns of one format become one range.
    if (next !== undefined && formatOf[next] === format) continue;
    if (format !== undefined) {
      const range = `${cellName(1, start)}:${columnLetters(index)}`;
      formats.set(format, [...(formats.get(format) ?? []), range]);
    }
    start = index + 1;
  }
  return {
    name: rawTabName(id, texts),
    header: rawTabHeader(id, texts),
    rows: rows.map((row) =>
      row.map((cell, index) => {
        const isTime = types[index] === 'day' || types[index] === 'moment';
        return isTime && typeof cell === 'number' ? cell - sheetEpoch : cell;
      }),
    ),
    formats,
  };
}

function fieldTypes(id: RawTabId): readonly FieldType[] {
  const types: Readonly<Record<string, FieldType>> = tableFields[kindOf(id)];
  return rawTabFields[id].map((field) => types[field] ?? 'word');
}
