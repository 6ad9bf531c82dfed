import type { Finding } from '../tables/findings/finding';
import { countSeverities, severities } from '../tables/findings/finding-severity';
import { sayIn } from './say';
import type { Texts } from './texts';

/** Only so many characters of a cell's text are quoted. */
const longestQuote = 60;

/** What was found, and what the add-on did about it, both without full stop. */
export interface FindingText {
  readonly found: string;
  readonly done: string;
}

/** A finding as text in a language. */
export function findingText(finding: Finding, texts: Texts): FindingText {
  const [found, done] = texts.findings[finding.code];
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => valueIn(name, finding, texts));
  return { found: fill(found), done: fill(done) };
}

function valueIn(name: string, finding: Finding, texts: Texts): string {
  const { findingWords: words, fields } = texts;
  const { rows, of = 0, field, days, readAs } = finding;
  const say = sayIn(texts);
  const text = shortened(finding.text);
  switch (name) {
    case 'rows':
      return of > 0 ? words.rowsOf(rows, of, (100 * rows) / of, say) : words.rows(rows, say);
    case 'days':
      return words.days(days?.count ?? 0, say);
    case 'from':
      return days === undefined ? '' : say.day(days.from);
    case 'text':
      return words.quoted(text);
    case 'said':
      return text === '' ? '' : words.after(words.quoted(text));
    case 'held':
      return text === '' ? ` (${words.empty})` : words.after(words.quoted(text));
    case 'field':
      return words.quoted(field === undefined ? finding.column : fields[field]);
    case 'way':
      return readAs === undefined ? '' : words.ways[readAs];
    default:
      return '';
  }
}

/** The owner's text on one line, shortened if it is long. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
}

/** How many findings there are, in one line: "3 problems, 5 to check, 7 notes". */
export function dataLine(findings: readonly Finding[], texts: Texts): string {
  const { counts: words, nothing } = texts.dataCheck;
  const counts = countSeverities(findings);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words[severity](counts[severity]));
  return parts.length === 0 ? nothing : parts.join(', ');
}
