import type { HeaderText } from '../header-text';

const prime = 0x01000193;

/** FNV-1a of 32 bits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), prime);
  let digits = '';
  for (let part = 0; part < 8; part += 1) {
    digits += ((value >>> (28 - part * 4)) & 15).toString(16);
  }
  return digits;
}

/** A short name for a header: the same words give the same one, in whatever order the columns stand. */
export function headerFingerprint(headers: readonly HeaderText[]): string {
  const words = headers.map((header) => header.words).filter((word) => word !== '');
  if (words.length === 0) return '';
  const text = words.sort().join('|');
  return hash(text, 0x811c9dc5) + hash(text, 0x01234567);
}
