let byteOf: ReadonlyMap<number, number> | undefined;

/** The bytes 0x80 to 0x9f of the characters that Windows-1252 has there. */
function bytesOfWindows(): ReadonlyMap<number, number> {
  return new Map(
    [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map(
      (character, index) => [character.charCodeAt(0), 0x80 + index] as const,
    ),
  );
}

/** Repairs UTF-8 text that was read as Windows-1252: "dÃ©pensÃ©" becomes "dépensé". Other text stays as it is. */
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
