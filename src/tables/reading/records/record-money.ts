import { type Money, readCurrency } from '../money';
import { SignReader } from '../orders/currency';
import type { TabColumns } from './tab-columns';

/**
 * Converts the money of a tab into the main currency. The currency of a row is in a column of its own, in the
 * header or beside the amount. Rows in a currency without a rate are left out.
 */
export class RecordMoney {
  private readonly signs: SignReader;
  private readonly codes = new Map<string, string | undefined>();
  private readonly currencyColumn: number | undefined;

  constructor(
    private readonly tab: TabColumns,
    private readonly money: Money,
    /** The columns of amounts; they are changed in place. */
    private readonly columns: readonly { readonly column: number; readonly amounts: Float64Array }[],
  ) {
    this.signs = new SignReader(
      tab.source.tab,
      columns.map(({ column }) => column),
    );
    this.currencyColumn = tab.source.layout.columns.currency;
  }

  convert(): void {
    for (const { column, amounts } of this.columns) this.convertColumn(column, amounts);
  }

  private convertColumn(column: number, amounts: Float64Array): void {
    const { tab, money } = this;
    const inHeader = tab.source.layout.headers[column]?.currency;
    for (let record = 0; record < tab.length; record += 1) {
      const amount = amounts[record] ?? Number.NaN;
      if (Number.isNaN(amount)) continue;
      const currency = this.currencyOf(record, column) ?? inHeader;
      if (currency === undefined || money.isMain(currency)) continue;
      const converted = money.toMain(amount, currency, tab.day[record] ?? 0);
      if (converted === undefined) {
        tab.leaveOut('otherCurrency', record, this.currencyColumn ?? column, currency);
      } else {
        amounts[record] = converted;
        tab.count('converted', tab.rows[record] ?? -1, column, currency);
      }
    }
  }

  private currencyOf(record: number, column: number): string | undefined {
    if (this.currencyColumn === undefined) {
      return this.signs.at({ row: this.tab.rows[record] ?? -1, column });
    }
    const cell = this.tab.cell(record, this.currencyColumn);
    if (typeof cell !== 'string' || cell === '') return undefined;
    if (!this.codes.has(cell)) this.codes.set(cell, readCurrency(cell));
    return this.codes.get(cell);
  }
}
