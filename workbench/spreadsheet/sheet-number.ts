/** A number for a sheet like the gid in Google Sheets; the engine's ids are texts. */
export function sheetNumber(id: string): number {
  if (/^\d{1,9}$/.test(id)) return Number(id);
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) % 2_147_483_647;
  return hash;
}
