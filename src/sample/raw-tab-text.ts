import type { Texts } from '../i18n/texts';
import { kindOf, type RawTabId, rawTabFields } from '../tables/raw-tab-fields';
import type { AnyField } from '../vocabulary/fields';

/** The name of a raw tab in the owner's language. */
export function rawTabName(id: RawTabId, { tables, fields }: Texts): string {
  return id === 'productViews' ? fields.productViews : tables[kindOf(id)];
}

/** The headers of a raw tab; that of a duration names its unit. */
export function rawTabHeader(id: RawTabId, { fields, choices }: Texts): readonly string[] {
  const columns: readonly AnyField[] = rawTabFields[id];
  return columns.map((field) =>
    field === 'totalDuration' ? `${fields[field]} (${choices.minutes[0]})` : fields[field],
  );
}
