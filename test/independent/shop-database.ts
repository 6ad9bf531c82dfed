import { readFileSync } from 'node:fs';
import {
  DOUBLE,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBValue,
  VARCHAR,
} from '@duckdb/node-api';

/** The value of a cell as a spreadsheet returns it. */
export type SheetCell = string | number | boolean | Date;

/** The rows of a tab, with its header first. */
export type SheetRows = readonly (readonly SheetCell[])[];

type ColumnType = 'word' | 'figure' | 'wordIfThere';

/** The columns of a tab to be read, by header, and whether they hold words or figures. Dates are figures. */
export type ColumnTypes = Readonly<Record<string, ColumnType>>;

export type SqlRow = Readonly<Record<string, DuckDBValue>>;

/** The greatest number of rows in a DuckDB chunk. */
const rowsInChunk = 2048;

/** A database in memory with a shop's raw tabs, on which the SQL files of this folder are run. */
export class ShopDatabase {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  static async open(): Promise<ShopDatabase> {
    const instance = await DuckDBInstance.create(':memory:');
    return new ShopDatabase(instance, await instance.connect());
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  /** Runs the statements of a file. */
  async runFile(name: string): Promise<void> {
    await this.connection.run(readFileSync(new URL(name, import.meta.url), 'utf8'));
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async rows(sql: string): Promise<readonly SqlRow[]> {
    return (await this.connection.runAndReadAll(sql)).getRowObjects();
  }

  /** Makes a database table of a tab, column by column in chunks, which is the fastest way to load arrays. */
  async load(table: string, cells: SheetRows, types: ColumnTypes): Promise<void> {
    const [header = [], ...rows] = cells;
    const columns = Object.entries(types).map(([name, type]) => {
      const index = header.indexOf(name);
      if (index < 0 && type !== 'wordIfThere') throw new Error(`The tab ${table} has no column "${name}".`);
      return { name, index, type };
    });
    const definitions = columns.map(
      ({ name, type }) => `"${name}" ${type === 'figure' ? 'double' : 'varchar'}`,
    );
    await this.connection.run(`create table "${table}" (${definitions.join(', ')})`);
    const appender = await this.connection.createAppender(table);
    for (let from = 0; from < rows.length; from += rowsInChunk) {
      append(appender, rows.slice(from, from + rowsInChunk), columns);
    }
    appender.closeSync();
  }
}

function append(
  appender: DuckDBAppender,
  rows: SheetRows,
  columns: readonly { readonly index: number; readonly type: ColumnType }[],
): void {
  const chunk = DuckDBDataChunk.create(columns.map(({ type }) => (type === 'figure' ? DOUBLE : VARCHAR)));
  chunk.rowCount = rows.length;
  columns.forEach(({ index, type }, column) => {
    const read = type === 'figure' ? figureOf : wordOf;
    chunk.setColumnValues(
      column,
      rows.map((row) => read(row[index] ?? '')),
    );
  });
  appender.appendDataChunk(chunk);
}

function wordOf(cell: SheetCell): string | null {
  return cell === '' ? null : String(cell);
}

/** A date as milliseconds since 1970. */
function figureOf(cell: SheetCell): number | null {
  return cell === '' ? null : Number(cell);
}
