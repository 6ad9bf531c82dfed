import type { BandMarks, Fingerprint } from '../../summary/fingerprint';

/** A fingerprint as the document keeps it: the number of columns, then a line a band. */
export function fingerprintText({ columns, bands }: Fingerprint): string {
  const lines = bands.map(({ key, rows, cells, formats, looks }) =>
    [key, rows, cells, formats, looks].join('\t'),
  );
  return [columns, ...lines].join('\n');
}

/** The fingerprint of a kept text, undefined where it is none. */
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
