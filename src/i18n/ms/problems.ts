import type { PeriodProblem } from '../../period/compared-periods';
import type { Texts } from '../texts';
import { choices, families } from './labels';
import { named, placed, size } from './phrases';

const noPeriod: Readonly<Record<PeriodProblem['code'], string>> = {
  rangeReversed: 'hari terakhir mendahului hari pertama',
  countTooSmall: 'bilangannya mesti 1 atau lebih',
  unknownCampaign: 'kempen itu tiada',
  notBegun: 'tempoh bermula selepas hari terakhir yang dikira',
  holidayUnknown: 'tarikh perayaan itu tidak diketahui bagi tahun-tahun ini',
};

export const problems = (): Texts['problems'] => ({
  zeroDivisor: ({ argument }) => `#DIV/0! nilai ${named(argument)} ialah 0`,
  notNumber: ({ argument, at, text }) => `#VALUE! ${named(argument)}${placed(at)}: “${text}” bukan nombor`,
  notDate: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}: “${text}” bukan tarikh yang boleh dibaca. Tulis seperti 2026-09-30`,
  errorCell: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}: sel memaparkan ralat ${text}`,
  emptyCell: ({ argument }) => `#VALUE! ${named(argument)}: sel kosong`,
  outside: ({ argument, at, value, low, high }, say) =>
    Number.isFinite(high)
      ? `#NUM! ${named(argument)}${placed(at)}: ${say.number(value)} di luar julat ${say.number(low)} hingga ${say.number(high)}`
      : `#NUM! ${named(argument)}${placed(at)}: ${say.number(value)} kurang daripada ${say.number(low)}`,
  unknownChoice: ({ argument, text, known }) =>
    `#VALUE! ${named(argument)}: “${text}” bukan salah satu pilihannya. Pilihannya: ${known.map((code) => choices()[code][0]).join(', ')}`,
  unknownFamily: ({ argument, text, known }) =>
    `#VALUE! ${named(argument)}: “${text}” bukan kumpulan yang dikenali. Yang dikenali: ${known.map((family) => families()[family]).join(', ')}`,
  notAnswer: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}: “${text}” bukan penilaian dan bukan ya atau tidak`,
  notDuration: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}: “${text}” bukan tempoh masa. Tulis seperti 0:02:30`,
  endsBefore: ({ argument, other, row }, say) =>
    `#NUM! ${named(argument)}: baris ${say.number(row)} lebih awal daripada ${named(other)}`,
  tooFew: ({ argument, needed, found }, say) =>
    `#N/A ${named(argument)}: sekurang-kurangnya ${say.number(needed)} nilai diperlukan, ${say.number(found)} ditemui`,
  belowZero: ({ argument, at, value }, say) =>
    `#NUM! ${named(argument)}${placed(at)}: ${say.number(value)} kurang daripada 0`,
  notWhole: ({ argument, at, value }, say) =>
    `#NUM! ${named(argument)}${placed(at)}: ${say.number(value)} bukan nombor bulat`,
  partExceedsWhole: ({ argument, value, whole, limit }, say) =>
    `#NUM! ${named(argument)}: ${say.number(value)} melebihi ${named(whole)} (${say.number(limit)})`,
  unknownStatus: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}: “${text}” bukan status pesanan yang dikenali. Yang dikenali: dibayar, selesai, dibatalkan, dibayar balik, dipulangkan`,
  missingArgument: ({ argument }) => `#N/A ${named(argument)} tiada`,
  needsPair: ({ argument, other }) => `#N/A ${named(argument)} perlu disertai ${named(other)}`,
  noValues: ({ argument }) => `#N/A ${named(argument)} tidak mengandungi sebarang nilai`,
  endBeforeStart: ({ argument }) => `#NUM! ${named(argument)} lebih awal daripada ${named('start')}`,
  shapesDiffer: ({ argument, shape, other, otherShape }) =>
    `#VALUE! ${named(argument)} bersaiz ${size(shape)} sel, ${named(other)} ${size(otherShape)}: gunakan julat yang sama saiz`,
  notOneCell: ({ argument, shape }) =>
    `#VALUE! ${named(argument)} mempunyai ${size(shape)} sel: berikan satu sel sahaja`,
  noPeriod: ({ argument, why }) => `#N/A ${named(argument)}: ${noPeriod[why]}`,
  noDaysLeft: ({ argument }) => `#N/A ${named(argument)}: tiada hari yang tinggal`,
  tooLarge: () => '#NUM! hasilnya terlalu besar untuk dipaparkan',
});
