import type { PeriodProblem } from '../../period/compared-periods';
import type { Texts } from '../texts';
import { choices, families } from './labels';
import { named, placed, plural, quoted, size } from './phrases';

const noPeriod: Readonly<Record<PeriodProblem['code'], string>> = {
  rangeReversed: 'le dernier jour précède le premier',
  countTooSmall: 'le nombre doit être au moins 1',
  unknownCampaign: 'cette campagne n’existe pas',
  notBegun: 'la période commence après le dernier jour compté',
  holidayUnknown: 'la date de cette fête n’est pas connue pour ces années',
};

export const problems = (): Texts['problems'] => ({
  zeroDivisor: ({ argument }) => `#DIV/0! ${named(argument)} vaut 0`,
  notNumber: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}\u202f: ${quoted(text)} n’est pas un nombre`,
  notDate: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}\u202f: ${quoted(text)} n’est pas une date lisible. Écrivez-la ainsi\u202f: 2026-09-30`,
  errorCell: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}\u202f: la cellule affiche l’erreur ${text}`,
  emptyCell: ({ argument }) => `#VALUE! ${named(argument)}\u202f: la cellule est vide`,
  outside: ({ argument, at, value, low, high }, say) =>
    Number.isFinite(high)
      ? `#NUM! ${named(argument)}${placed(at)}\u202f: ${say.number(value)} est hors de l’intervalle de ${say.number(low)} à ${say.number(high)}`
      : `#NUM! ${named(argument)}${placed(at)}\u202f: ${say.number(value)} est inférieur à ${say.number(low)}`,
  unknownChoice: ({ argument, text, known }) =>
    `#VALUE! ${named(argument)}\u202f: ${quoted(text)} n’est pas un choix possible. Choix possibles\u202f: ${known.map((code) => choices()[code][0]).join(', ')}`,
  unknownFamily: ({ argument, text, known }) =>
    `#VALUE! ${named(argument)}\u202f: ${quoted(text)} n’est pas une famille connue. Familles connues\u202f: ${known.map((family) => families()[family]).join(', ')}`,
  notAnswer: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}\u202f: ${quoted(text)} n’est ni une note, ni oui ou non`,
  notDuration: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}\u202f: ${quoted(text)} n’est pas une durée. Écrivez-la ainsi\u202f: 0:02:30`,
  endsBefore: ({ argument, other, row }, say) =>
    `#NUM! ${named(argument)}\u202f: la ligne ${say.number(row)} est antérieure à ${named(other)}`,
  tooFew: ({ argument, needed, found }, say) =>
    `#N/A ${named(argument)}\u202f: il faut au moins ${say.number(needed)} valeurs, ${say.number(found)} ${plural(found, 'trouvée', 'trouvées')}`,
  belowZero: ({ argument, at, value }, say) =>
    `#NUM! ${named(argument)}${placed(at)}\u202f: ${say.number(value)} est inférieur à 0`,
  notWhole: ({ argument, at, value }, say) =>
    `#NUM! ${named(argument)}${placed(at)}\u202f: ${say.number(value)} n’est pas un nombre entier`,
  partExceedsWhole: ({ argument, value, whole, limit }, say) =>
    `#NUM! ${named(argument)}\u202f: ${say.number(value)} dépasse ${named(whole)} (${say.number(limit)})`,
  unknownStatus: ({ argument, at, text }) =>
    `#VALUE! ${named(argument)}${placed(at)}\u202f: ${quoted(text)} n’est pas un statut de commande connu. Statuts connus\u202f: payée, terminée, annulée, remboursée, retournée`,
  missingArgument: ({ argument }) => `#N/A ${named(argument)} manque`,
  needsPair: ({ argument, other }) => `#N/A ${named(argument)} ne va pas sans ${named(other)}`,
  noValues: ({ argument }) => `#N/A ${named(argument)} ne contient aucune valeur`,
  endBeforeStart: ({ argument }) => `#NUM! ${named(argument)} est avant ${named('start')}`,
  shapesDiffer: ({ argument, shape, other, otherShape }) =>
    `#VALUE! ${named(argument)} fait ${size(shape)} cellules, ${named(other)} ${size(otherShape)}\u202f: donnez des plages de même taille`,
  notOneCell: ({ argument, shape }) =>
    `#VALUE! ${named(argument)} compte ${size(shape)} cellules\u202f: donnez une seule cellule`,
  noPeriod: ({ argument, why }) => `#N/A ${named(argument)}\u202f: ${noPeriod[why]}`,
  noDaysLeft: ({ argument }) => `#N/A ${named(argument)}\u202f: il ne reste aucun jour`,
  tooLarge: () => '#NUM! le résultat est trop grand pour être affiché',
});
