/** The text that a number format puts beside the digits: "$" of `"$"#,##0.00`, "Rp" of `[$Rp-421] #,##0`. */
export function signOfFormat(format: string): string {
  const [first = ''] = format.split(';');
  return (
    first
      // A colour or a condition; a currency is `[$…]`, with a locale behind the hyphen.
      .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '$1')
      .replace(/\[[^\]]*\]/g, '')
      // Space as wide as a character, and a character repeated.
      .replace(/[_*]./g, '')
      .replace(/["\\]/g, '')
      .replace(/[#0?.,%()+\-/\s\u00a0\u202f]/g, '')
  );
}
