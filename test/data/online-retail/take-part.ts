/**
 * Extracts the part for the tests from the full Online Retail data: `tsx take-part.ts online_retail.csv.gz`.
 * It has a tenth of the customers with all their lines, and a tenth of the invoices without a customer, from
 * December 2010 to March 2011. Chosen by a hash, so that the part is always the same.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import Papa from 'papaparse';

const [fullPath] = process.argv.slice(2);
if (fullPath === undefined) {
  console.error('Usage: tsx take-part.ts online_retail.csv.gz');
  process.exit(1);
}

const full = Papa.parse<string[]>(gunzipSync(readFileSync(fullPath)).toString('utf8'), {
  skipEmptyLines: true,
});
const [header, ...lines] = full.data;
if (header === undefined) throw new Error('The file is empty.');

const column = (name: string) => {
  const index = header.indexOf(name);
  if (index === -1) throw new Error(`The file has no column ${name}.`);
  return index;
};
const [invoice, time, customer] = [column('InvoiceNo'), column('InvoiceDate'), column('CustomerID')];

const part = lines.filter((line) => {
  const inMonths = (line[time] ?? '') < '2011-04';
  return inMonths && isInTenth(line[customer] || line[invoice] || '');
});

const csv = Papa.unparse([header, ...part], { newline: '\n' });
writeFileSync(new URL('part.csv.gz', import.meta.url), gzipSync(`${csv}\n`, { level: 9 }));
console.log(`${part.length} of ${lines.length} lines`);

function isInTenth(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE() % 10 === 0;
}
