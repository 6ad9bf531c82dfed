/**
 * Extracts the columns for the tests from the full data: `tsx take-columns.ts online_shoppers_intention.csv`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';

const [fullPath] = process.argv.slice(2);
if (fullPath === undefined) {
  console.error('Usage: tsx take-columns.ts online_shoppers_intention.csv');
  process.exit(1);
}

const full = Papa.parse<Record<string, string>>(readFileSync(fullPath, 'utf8'), {
  header: true,
  skipEmptyLines: true,
});
const columns = ['VisitorType', 'Revenue'];
const csv = Papa.unparse(full.data, { columns, newline: '\n' });
writeFileSync(new URL('sessions.csv.gz', import.meta.url), gzipSync(`${csv}\n`, { level: 9 }));
console.log(`${full.data.length} sessions`);
