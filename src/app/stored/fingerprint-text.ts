import type { BandMarks, Fingerprint } from '../../summary/fingerprint';

/** The text form of a fingerprint for storing: the number of columns, then one line for each band. */
export function fingerprintText({ columns, bands }: Fingerprint): string {
  const lines = bands.map(({ key, rows, cells, formats, looks }) =>
    [key, rows, cells, formats, looks].join('\t'),
  );
  return [columns, ...lines].join('\n');
}

/** The fingerprint that a stored text describes, undefined where it cannot be read. */
export function fingerprintFrom(text: string): Fingerprint | undefined {
  const [columns = '', ...lines] = text.split('\n');
  let from = 0;
  const bands = lines.map((line): BandMarks => {
    const [key = '', rows = '1', cells = '', formats = '', looks = ''] = line.split('\t');
    const band = { key, from, rows: Number(rows), cells, formats, looks };
    from += band.rows;
    return band;
  });
  const known = Number(columns) > 0 && bands.length > 0 && Number.isInteger(from);
  return known ? { columns: Number(columns), bands } : undefined;
}
