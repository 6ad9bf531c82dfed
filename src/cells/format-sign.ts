/** The text that a number format shows beside the digits: "$" for `"$"#,##0.00`, "Rp" for `[$Rp-421] #,##0`. */
export function signOfFormat(format: string): string {
  const [first = ''] = format.split(';');
  return (
    first
      // Keeps the currency of `[$Rp-421]`, without the locale after the hyphen. Other brackets are colours or conditions.
      .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '$1')
      .replace(/\[[^\]]*\]/g, '')
      // `_x` is a space as wide as x, `*x` repeats x.
      .replace(/[_*]./g, '')
      .replace(/["\\]/g, '')
      .replace(/[#0?.,%()+\-/\s\u00a0\u202f]/g, '')
  );
}
