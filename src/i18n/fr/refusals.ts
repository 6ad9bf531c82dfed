import type { PeriodKind } from '../../period/period';
import type { Texts } from '../texts';
import { allQuoted, plural, quoted } from './phrases';

/** The adjective agrees with the gender of the noun: "mois complet", "semaine complète". */
const wholePeriods: Readonly<Record<PeriodKind, string>> = {
  day: 'jour complet',
  week: 'semaine complète',
  month: 'mois complet',
  quarter: 'trimestre complet',
  year: 'année complète',
};

export const refusals = (): Texts['refusals'] => ({
  noTabs: () =>
    'Cette feuille de calcul n’a aucun onglet à lire. Ajoutez un onglet avec vos commandes, puis réessayez.',
  allTabsEmpty: ({ tabs }) =>
    `Il n’y a rien à lire\u202f: ${allQuoted(tabs)} ${plural(tabs.length, 'est vide', 'sont vides')}. Collez-y vos commandes, en commençant par les titres de colonnes.`,
  noOrdersTab: ({ tabs }) =>
    `Aucun onglet de commandes trouvé parmi ${allQuoted(tabs)}. Il faut des titres de colonnes pour le numéro de commande, la date et le montant (ou le prix et la quantité).`,
  headerOnly: ({ tab }) =>
    `L’onglet ${quoted(tab)} a des titres de colonnes mais aucune ligne en dessous. Collez-y vos commandes.`,
  noAmountColumn: ({ tab }) =>
    `L’onglet ${quoted(tab)} ressemble à des commandes, mais sans montants. Ajoutez une colonne Montant, ou les colonnes Prix et Quantité.`,
  noReadableAmount: ({ tab, cell, text }) =>
    text === ''
      ? `Aucun montant lisible dans l’onglet ${quoted(tab)}\u202f: la cellule ${cell} est vide.`
      : `Aucun montant lisible dans l’onglet ${quoted(tab)}\u202f: la cellule ${cell} contient ${quoted(text)}, qui n’est pas un nombre.`,
  noReadableDate: ({ tab, cell, text }) =>
    text === ''
      ? `Aucune date lisible dans l’onglet ${quoted(tab)}\u202f: la cellule ${cell} est vide.`
      : `Aucune date lisible dans l’onglet ${quoted(tab)}\u202f: la cellule ${cell} contient ${quoted(text)}. Écrivez les dates ainsi\u202f: 2026-09-30.`,
  noOrderIds: ({ tab, cell }) =>
    `L’onglet ${quoted(tab)} n’a aucun numéro de commande\u202f: la cellule ${cell} est vide.`,
  noSales: ({ tab, rows }, say) =>
    `L’onglet ${quoted(tab)} n’a aucune vente\u202f: ${plural(rows, `sa seule ligne lisible (${say.number(rows)}) est un avoir, une annulation ou un retour`, `ses ${say.number(rows)} lignes lisibles sont des avoirs, des annulations ou des retours`)}.`,
  tabNotReady: ({ tab, cell, text }) =>
    `L’onglet ${quoted(tab)} contenait des lignes la dernière fois et affiche maintenant ${quoted(text)} en ${cell}. La dernière synthèse reste en place. Attendez la fin du chargement, ou corrigez la formule, puis réessayez\u202f; un onglet devenu inutile peut être supprimé.`,
  onlyLater: ({ tab, cell, asOf }, say) =>
    `Rien à compter jusqu’au ${say.day(asOf)}\u202f: toutes les dates de ${quoted(tab)} sont postérieures, la première lue se trouve en ${cell}. Corrigez les dates, ou vérifiez que le jour et le mois ne sont pas inversés.`,
  noWholePeriod: ({ tab, period, asOf, firstDay }, say) =>
    asOf < firstDay
      ? `Rien à compter jusqu’au ${say.day(asOf)}\u202f: les lignes de ${quoted(tab)} commencent le ${say.day(firstDay)}. Choisissez une date plus tardive.`
      : `Les données ne contiennent pas de ${wholePeriods[period]}\u202f: les lignes de ${quoted(tab)} commencent le ${say.day(firstDay)} et sont comptées jusqu’au ${say.day(asOf)}. Choisissez une période plus courte, ou ajoutez ce qui manque.`,
});
