/** FNV-1a of the 32 bits that `>>> 0` shows; the offset may be another one for a second, independent hash. */
export function textHash(text: string, offset = 0x811c9dc5): number {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
