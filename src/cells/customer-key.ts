/**
 * Country codes with which telephone numbers may begin without a +. Without its country code a number begins
 * with 0, unless it lost the 0 by being read as a figure.
 */
const countryCodes = /^(?:62|60|65|66|63|84|33|32|41|44|49|34|39|31|61|91|971|966|90)/;
/** All country codes of one or two digits, for numbers that begin with + or 00; the others have three. */
const shortCodes = /^(?:1|7|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const phoneShape = /^\+?[\d\s().\-/]{8,24}$/;
/** The least number of digits in a telephone number without its country code. */
const fewestFigures = 7;

/** A telephone number without country code, spaces and signs; undefined for any other text. */
export function phoneKey(text: string): string | undefined {
  if (!phoneShape.test(text.trim())) return undefined;
  const figures = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  const isAbroad = text.trim().startsWith('+') || figures.startsWith('00');
  const bare = figures.replace(/^00/, '');
  let national = bare;
  if (isAbroad) national = bare.replace(shortCodes.test(bare) ? shortCodes : /^\d{3}/, '');
  else if (!bare.startsWith('0') && bare.length >= 11) national = bare.replace(countryCodes, '');
  national = national.replace(/^0+/, '');
  return national.length < fewestFigures ? undefined : `tel ${national}`;
}

/**
 * An e-mail address in the form in which mail is delivered: without case, display name and tag, and without
 * dots if Google ignores them.
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

/** One key for the spellings of one customer; in a column of telephone numbers, figures are numbers to call. */
export function customerKey(text: string, isPhone: boolean): string {
  const lower = text.toLowerCase();
  if (lower.includes('@')) return mailKey(lower);
  if (isPhone || /^\+|\d[\s().\-/]+\d/.test(lower)) return phoneKey(lower) ?? lower;
  return lower.replace(/\s+/g, ' ');
}
