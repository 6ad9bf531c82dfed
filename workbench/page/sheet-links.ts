import { type Model, registries } from '@odoo/o-spreadsheet';
import { sheetNumber } from '../spreadsheet/sheet-number';

type Link = Parameters<typeof registries.urlRegistry.add>[1];

/** A link to a tab of the same file or a range in it, as Sheets writes it. */
const pattern = /^#gid=(\d+)(?:&range=([A-Z]+\d+)(?::[A-Z]+\d+)?)?$/;

interface Place {
  readonly sheetId: string;
  readonly name: string;
  readonly cell: string;
}

function placeOf(
  url: string,
  getters: Pick<Model['getters'], 'getSheetIds' | 'getSheetName'>,
): Place | undefined {
  const [, gid, cell = 'A1'] = pattern.exec(url) ?? [];
  const sheetId = getters.getSheetIds().find((id) => String(sheetNumber(id)) === gid);
  return sheetId === undefined ? undefined : { sheetId, name: getters.getSheetName(sheetId), cell };
}

const link: Link = {
  title: 'Tabs',
  // Tried before the engine's own kinds of links, which take any text for a web address.
  sequence: -1,
  match: (url) => pattern.test(url),
  createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
  urlRepresentation(url, getters) {
    const place = placeOf(url, getters);
    return place === undefined ? url : `${place.name}!${place.cell}`;
  },
  open(url, { model, notifyUser }) {
    const place = placeOf(url, model.getters);
    if (place === undefined) {
      notifyUser({ text: 'The tab of this link is gone.', type: 'warning', sticky: false });
      return;
    }
    const { sheetId, cell } = place;
    model.dispatch('ACTIVATE_SHEET', {
      sheetIdFrom: model.getters.getActiveSheetId(),
      sheetIdTo: sheetId,
    });
    const { left, top } = model.getters.getRangeFromSheetXC(sheetId, cell).zone;
    model.selection.selectCell(left, top);
  },
};

/** Makes links within the file lead to their cell, as in Sheets. */
export function addSheetLinks(): void {
  registries.urlRegistry.add('google_sheet', link);
}
