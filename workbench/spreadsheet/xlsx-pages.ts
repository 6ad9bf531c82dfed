import { helpers } from './engine';
import type { PrintSetup } from './print-setup';

/**
 * Adds print settings to the file of a tab: A4, scaled to the width of the tab, with its name and the page
 * number as the footer.
 */
export function sheetOnPages(xml: string, { landscape, heights }: PrintSetup): string {
  const orientation = landscape ? 'landscape' : 'portrait';
  const pages = [
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
  ].join('');
  return withFit(withHeights(xml, heights)).replace(
    /<(?:drawing|tableParts|extLst)\b|<\/worksheet>/,
    (next) => pages + next,
  );
}

function withFit(xml: string): string {
  const fit = '<pageSetUpPr fitToPage="1"/>';
  if (xml.includes('</sheetPr>')) return xml.replace('</sheetPr>', `${fit}</sheetPr>`);
  return xml.replace(/<worksheet[^>]*>/, (start) => `${start}<sheetPr>${fit}</sheetPr>`);
}

function withHeights(xml: string, heights: PrintSetup['heights']): string {
  if (heights.size === 0) return xml;
  return xml.replace(/<row r="(\d+)">/g, (row, number: string) => {
    const height = heights.get(Number(number) - 1);
    return height === undefined
      ? row
      : `<row r="${number}" ht="${Math.round(height * 4) / 4}" customHeight="1">`;
  });
}

/** Adds the print areas and repeated rows of the tabs to the file of the workbook. */
export function workbookOnPages(xml: string, setups: readonly PrintSetup[]): string {
  const names = setups.flatMap(({ name, last, repeatedRows }, index): readonly string[] => {
    if (last === undefined) return [];
    const tab = `'${escaped(name.replace(/'/g, "''"))}'`;
    const named = (builtin: string, range: string): string =>
      `<definedName name="_xlnm.${builtin}" localSheetId="${index}">${tab}!${range}</definedName>`;
    const end = `$${helpers.numberToLetters(last.col)}$${last.row + 1}`;
    return [
      named('Print_Area', `$A$1:${end}`),
      ...(repeatedRows > 0 ? [named('Print_Titles', `$1:$${repeatedRows}`)] : []),
    ];
  });
  if (names.length === 0) return xml;
  return xml.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
