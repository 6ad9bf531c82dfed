/** Parts of a text that are no sentence: error words, times such as 0:02:30, ranges such as A2:A, formulas. */
const signs =
  /=KPI_[A-Z_]+\([^)]*\)|#(?:DIV\/0|VALUE|NUM|REF)!|\b\d+:\d\d(?::\d\d)?\b|\b[A-Z]+\d*:[A-Z]+\d*\b/g;

/** The places where a text breaks the rules of French typography. */
export function frenchFaults(text: string): readonly string[] {
  const prose = text.replace(signs, '');
  const rules: Readonly<Record<string, RegExp>> = {
    'no narrow no-break space before : ; ! ? or »': /(?<!\u202f)[:;!?»]/,
    'no narrow no-break space between a figure and %': /\d[ \u00a0]?%/,
    'no narrow no-break space after «': /«(?!\u202f)/,
    'a straight quote or a foreign one': /['"“”]/,
  };
  return Object.entries(rules).flatMap(([fault, rule]) => (rule.test(prose) ? [fault] : []));
}
