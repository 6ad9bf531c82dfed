/** The FNV-1a hash of a text as a signed number of 32 bits. Another offset gives a second, independent hash. */
export function textHash(text: string, offset = 0x811c9dc5): number {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
