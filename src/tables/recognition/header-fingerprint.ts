import type { HeaderText } from '../../cells/header-text';
import { textHash } from '../../cells/text-hash';

function digits(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A hash of a header; the same words give the same hash, in any order of the columns. */
export function headerFingerprint(headers: readonly HeaderText[]): string {
  const words = headers.map((header) => header.words).filter((word) => word !== '');
  if (words.length === 0) return '';
  const text = words.sort().join('|');
  return digits(textHash(text)) + digits(textHash(text, 0x01234567));
}
