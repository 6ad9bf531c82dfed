let byteOf: ReadonlyMap<number, number> | undefined;

/** Characters of Windows-1252 above Latin-1, by their bytes: what a wrongly opened file shows for UTF-8. */
function bytesOfWindows(): ReadonlyMap<number, number> {
  return new Map(
    [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map(
      (character, index) => [character.charCodeAt(0), 0x80 + index] as const,
    ),
  );
}

/** Text of UTF-8 that was read as Windows-1252, put right: "dÃ©pensÃ©" is "dépensé"; other text as it is. */
export function repairMojibake(text: string): string {
  if (!/[ÃÂâÅ][\u0080-\u00bf\u0152-\u2122]/.test(text)) return text;
  byteOf ??= bytesOfWindows();
  let encoded = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code < 0x100 ? code : byteOf.get(code);
    if (byte === undefined) return text;
    encoded += `%${byte.toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(encoded);
  } catch {
    return text;
  }
}
