import type { PeriodProblem } from '../../period/compared-periods';
import type { Texts } from '../texts';
import { choices, families } from './labels';
import { named, placed, size } from './phrases';

const noPeriod: Readonly<Record<PeriodProblem['code'], string>> = {
  rangeReversed: 'hari terakhir mendahului hari pertama',
  countTooSmall: 'jumlahnya harus 1 atau lebih',
  unknownCampaign: 'kampanye itu tidak ada',
  notBegun: 'periode mulai setelah hari terakhir yang dihitung',
  holidayUnknown: 'tanggal hari raya itu tidak diketahui untuk tahun-tahun ini',
};

export const problems = (): Texts['problems'] => ({
  zeroDivisor: ({ argument }) => `#DIV/0! ${named(argument)} bernilai 0`,
  notNumber: ({ argument, at, text }) => `#VALUE! ${named(argument)}${placed(at)}: “${text}” bukan angka`,
  notDate: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}: “${text}” tidak terbaca sebagai tanggal. Tulis seperti 2026-09-30`,
  errorCell: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}: selnya menampilkan error ${text}`,
  emptyCell: ({ argument }) => `#VALUE! ${named(argument)}: selnya kosong`,
  outside: ({ argument, at, value, low, high }, say) =>
    Number.isFinite(high)
      ? `#NUM! ${named(argument)}${placed(at)}: ${say.number(value)} di luar ${say.number(low)} sampai ${say.number(high)}`
      : `#NUM! ${named(argument)}${placed(at)}: ${say.number(value)} kurang dari ${say.number(low)}`,
  unknownChoice: ({ argument, text, known }) =>
    `#VALUE! ${named(argument)}: “${text}” bukan salah satu pilihannya. Pilihannya: ${known.map((code) => choices()[code][0]).join(', ')}`,
  unknownFamily: ({ argument, text, known }) =>
    `#VALUE! ${named(argument)}: “${text}” bukan kelompok yang dikenal. Yang dikenal: ${known.map((family) => families()[family]).join(', ')}`,
  notAnswer: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}: “${text}” bukan nilai rating, bukan pula ya atau tidak`,
  notDuration: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}: “${text}” bukan durasi. Tulis seperti 0:02:30`,
  endsBefore: ({ argument, other, row }, say) =>
    `#NUM! ${named(argument)}: baris ${say.number(row)} lebih awal daripada ${named(other)}`,
  tooFew: ({ argument, needed, found }, say) =>
    `#N/A ${named(argument)}: perlu paling sedikit ${say.number(needed)} nilai, baru ada ${say.number(found)}`,
  belowZero: ({ argument, at, value }, say) =>
    `#NUM! ${named(argument)}${placed(at)}: ${say.number(value)} kurang dari 0`,
  notWhole: ({ argument, at, value }, say) =>
    `#NUM! ${named(argument)}${placed(at)}: ${say.number(value)} bukan bilangan bulat`,
  partExceedsWhole: ({ argument, value, whole, limit }, say) =>
    `#NUM! ${named(argument)}: ${say.number(value)} lebih besar daripada ${named(whole)} (${say.number(limit)})`,
  unknownStatus: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}: “${text}” bukan status pesanan yang dikenal. Yang dikenal: dibayar, selesai, dibatalkan, dana dikembalikan, diretur`,
  missingArgument: ({ argument }) => `#N/A ${named(argument)} belum diisi`,
  needsPair: ({ argument, other }) => `#N/A ${named(argument)} harus disertai ${named(other)}`,
  noValues: ({ argument }) => `#N/A ${named(argument)} tidak berisi nilai apa pun`,
  endBeforeStart: ({ argument }) => `#NUM! ${named(argument)} lebih awal daripada ${named('start')}`,
  shapesDiffer: ({ argument, shape, other, otherShape }) =>
    `#VALUE! ${named(argument)} berukuran ${size(shape)} sel, ${named(other)} ${size(otherShape)}: pakai rentang yang sama ukurannya`,
  notOneCell: ({ argument, shape }) =>
    `#VALUE! ${named(argument)} berisi ${size(shape)} sel: berikan satu sel saja`,
  noPeriod: ({ argument, why }) => `#N/A ${named(argument)}: ${noPeriod[why]}`,
  noDaysLeft: ({ argument }) => `#N/A ${named(argument)}: tidak ada hari yang tersisa`,
  tooLarge: () => '#NUM! hasilnya terlalu besar untuk ditampilkan',
});
