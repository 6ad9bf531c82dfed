/** Country codes that are removed from telephone numbers even without a + before them. */
const countryCodes = /^(?:62|60|65|66|63|84|33|32|41|44|49|34|39|31|61|91|971|966|90)/;
/** All country codes with one or two digits, for numbers that begin with + or 00. All other codes have three. */
const shortCodes = /^(?:1|7|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const phoneShape = /^\+?[\d\s().\-/]{8,24}$/;
/** The least number of digits in a telephone number without its country code. */
const fewestDigits = 7;

/** A telephone number without country code, spaces, punctuation and leading 0; undefined for any other text. */
export function phoneKey(text: string): string | undefined {
  if (!phoneShape.test(text.trim())) return undefined;
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  const isAbroad = text.trim().startsWith('+') || digits.startsWith('00');
  const bare = digits.replace(/^00/, '');
  let national = bare;
  if (isAbroad) national = bare.replace(shortCodes.test(bare) ? shortCodes : /^\d{3}/, '');
  else if (!bare.startsWith('0') && bare.length >= 11) national = bare.replace(countryCodes, '');
  national = national.replace(/^0+/, '');
  return national.length < fewestDigits ? undefined : `tel ${national}`;
}

/**
 * One form for all spellings of an e-mail address: without display name and tag ("+shop"), and for Gmail without dots,
 * which it ignores.
 */
function mailKey(text: string): string {
  const address = (/<([^<>]+)>/.exec(text)?.[1] ?? text).replace(/^mailto:/, '').replace(/\s+/g, '');
  const at = address.lastIndexOf('@');
  const host = address
    .slice(at + 1)
    .replace(/^googlemail\.com$/, 'gmail.com')
    .replace(/\.$/, '');
  let name = address.slice(0, at).replace(/\+.*$/, '');
  if (host === 'gmail.com') name = name.replace(/\./g, '');
  return name === '' ? address : `${name}@${host}`;
}

/** One key for all spellings of a customer. `isPhone`: the column has telephone numbers, so digits are one. */
export function customerKey(text: string, isPhone: boolean): string {
  const lower = text.toLowerCase();
  if (lower.includes('@')) return mailKey(lower);
  if (isPhone || /^\+|\d[\s().\-/]+\d/.test(lower)) return phoneKey(lower) ?? lower;
  return lower.replace(/\s+/g, ' ');
}
