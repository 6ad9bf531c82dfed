import type { GridRange } from '../protocol';
import { call, exception } from './bridge';
import { gridOf, rangeAt } from './range';
import { serviceClass } from './service';

type GoogleFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type Implemented = Pick<
  GoogleFinder,
  | 'findAll'
  | 'findNext'
  | 'findPrevious'
  | 'getCurrentMatch'
  | 'ignoreDiacritics'
  | 'matchCase'
  | 'matchEntireCell'
  | 'matchFormulaText'
  | 'replaceAllWith'
  | 'replaceWith'
  | 'startFrom'
  | 'useRegularExpression'
>;

class Search {
  readonly self: GoogleFinder = finder.of(this);
  caseMatters = false;
  entireCell = false;
  inFormulas = false;
  withoutDiacritics = false;
  isPattern = false;
  current: GridRange | null = null;
  start: GridRange | null = null;

  constructor(
    readonly text: string,
    readonly areas: readonly GridRange[],
  ) {}
}

class FinderMethods implements Implemented {
  constructor(private readonly search: Search) {}

  matchCase(matchCase: boolean): GoogleFinder {
    this.search.caseMatters = matchCase;
    return this.search.self;
  }

  matchEntireCell(matchEntireCell: boolean): GoogleFinder {
    this.search.entireCell = matchEntireCell;
    return this.search.self;
  }

  matchFormulaText(matchFormulaText: boolean): GoogleFinder {
    this.search.inFormulas = matchFormulaText;
    return this.search.self;
  }

  ignoreDiacritics(ignoreDiacritics: boolean): GoogleFinder {
    this.search.withoutDiacritics = ignoreDiacritics;
    return this.search.self;
  }

  useRegularExpression(useRegEx: boolean): GoogleFinder {
    this.search.isPattern = useRegEx;
    return this.search.self;
  }

  startFrom(startRange: GoogleRange): GoogleFinder {
    this.search.start = gridOf(startRange, 'startRange');
    return this.search.self;
  }

  findAll(): GoogleRange[] {
    return matches(this.search).map(rangeAt);
  }

  findNext(): GoogleRange | null {
    return step(this.search, 1);
  }

  findPrevious(): GoogleRange | null {
    return step(this.search, -1);
  }

  getCurrentMatch(): GoogleRange | null {
    return this.search.current === null ? null : rangeAt(this.search.current);
  }

  replaceWith(replaceText: string): number {
    const { current } = this.search;
    if (current === null) throw exception('There is no current match to replace.');
    return replace(this.search, [current], String(replaceText));
  }

  replaceAllWith(replaceText: string): number {
    return replace(this.search, matches(this.search), String(replaceText));
  }
}

const finder = serviceClass<GoogleFinder, Search>({
  name: 'TextFinder',
  path: 'SpreadsheetApp.TextFinder',
  parts: [FinderMethods],
  handles: [
    'ignoreDiacritics',
    'matchCase',
    'matchEntireCell',
    'matchFormulaText',
    'startFrom',
    'useRegularExpression',
  ],
});

function pattern({ text, isPattern, entireCell, caseMatters, withoutDiacritics }: Search): RegExp {
  const plain = withoutDiacritics ? bare(text) : text;
  const source = isPattern ? plain : plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(entireCell ? `^(?:${source})$` : source, caseMatters ? 'g' : 'gi');
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** The matching cells, row by row and sheet by sheet. */
function matches(search: Search): GridRange[] {
  const sought = pattern(search);
  return search.areas.flatMap((area) => {
    const shown = call('readDisplayValues', area);
    const formulas = search.inFormulas ? call('readFormulas', area) : [];
    return shown.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const text = search.inFormulas ? (formulas[r]?.[c] ?? '') || value : value;
        sought.lastIndex = 0;
        if (text === '' || !sought.test(search.withoutDiacritics ? bare(text) : text)) return [];
        return [{ sheet: area.sheet, row: area.row + r, column: area.column + c, rows: 1, columns: 1 }];
      }),
    );
  });
}

function step(search: Search, direction: 1 | -1): GoogleRange | null {
  const all = matches(search);
  const from = search.current ?? search.start;
  const order = (grid: GridRange) => grid.row * 1e6 + grid.column;
  const start = from === null ? undefined : order(from);
  const inOrder = direction === 1 ? all : [...all].reverse();
  const next =
    start === undefined
      ? inOrder[0]
      : (inOrder.find((grid) => (direction === 1 ? order(grid) > start : order(grid) < start)) ??
        (search.current === null ? inOrder[0] : undefined));
  search.current = next ?? null;
  return next ? rangeAt(next) : null;
}

/** Replaces texts; in formulas only if formulas are searched. Returns the number of replacements. */
function replace(search: Search, cells: readonly GridRange[], replacement: string): number {
  const sought = pattern(search);
  const inserted = search.isPattern ? replacement : replacement.replace(/\$/g, '$$$$');
  let count = 0;
  for (const cell of cells) {
    const [[formula = ''] = []] = call('readFormulas', cell);
    if (formula !== '' && !search.inFormulas) continue;
    const [[shown = ''] = []] = call('readDisplayValues', cell);
    const text = formula === '' ? shown : formula;
    count += text.match(sought)?.length ?? 0;
    call('writeValue', cell, text.replace(sought, inserted));
  }
  return count;
}

export function newTextFinder(text: string, areas: readonly GridRange[]): GoogleFinder {
  return new Search(String(text), areas).self;
}
