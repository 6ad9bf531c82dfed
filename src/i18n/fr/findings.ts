import type { Texts } from '../texts';
import { held, lines, notCounted, plural, quoted } from './phrases';

export const findings: Texts['findings'] = {
  missingCustomer: ({ rows, cell }, say) =>
    `${lines(rows, say)} sans client (première\u202f: ${cell}). ${plural(rows, 'Elle compte', 'Elles comptent')} pour le chiffre d’affaires et les commandes, pas pour les clients.`,
  creditLines: ({ rows, cell }, say) =>
    `${say.number(rows)} ${plural(rows, 'ligne négative', 'lignes négatives')} (première\u202f: ${cell}). ${plural(rows, 'C’est un avoir', 'Ce sont des avoirs')}\u202f: ni commande ni chiffre d’affaires, mais une annulation ou un retour.`,
  unreadAmount: ({ rows, cell, text }, say) =>
    `${lines(rows, say)} sans montant lisible (première\u202f: ${cell}${held(text)}). ${notCounted(rows)}`,
  unreadDate: ({ rows, cell, text }, say) =>
    `${lines(rows, say)} sans date lisible (première\u202f: ${cell}${held(text)}). ${notCounted(rows)}`,
  missingOrderId: ({ rows, cell }, say) =>
    `${lines(rows, say)} sans numéro de commande (première\u202f: ${cell}). ${notCounted(rows)}`,
  otherCurrency: ({ rows, cell, text }, say) =>
    `${lines(rows, say)} dans une autre devise (première\u202f: ${cell}, ${text}). Les devises ne s’additionnent pas. ${notCounted(rows)}`,
  unknownStatus: ({ rows, cell, text }, say) =>
    `${lines(rows, say)} au statut inconnu (première\u202f: ${cell}, ${quoted(text)}). ${plural(rows, 'Elle est comptée comme une vente', 'Elles sont comptées comme des ventes')}.`,
  unreadVisits: ({ rows, cell, text }, say) =>
    `${lines(rows, say)} de visites sans nombre lisible (première\u202f: ${cell}, ${quoted(text)}). ${notCounted(rows)}`,
  totalRows: ({ rows, cell }, say) =>
    `${lines(rows, say)} de total (première\u202f: ${cell}). ${notCounted(rows)}`,
  descriptionRows: ({ rows, cell }, say) =>
    `${lines(rows, say)} qui ${plural(rows, 'répète ou décrit', 'répètent ou décrivent')} les titres de colonnes (première\u202f: ${cell}). ${notCounted(rows)}`,
  otherTable: ({ rows, cell }, say) =>
    `${lines(rows, say)} d’un autre tableau du même onglet (première\u202f: ${cell}). ${notCounted(rows)} Mettez ce tableau dans un onglet à part.`,
  ambiguousNumbers: ({ rows, cell, text, readAs }, say) =>
    `${lines(rows, say)} avec un nombre lisible de deux façons (première\u202f: ${cell}, ${quoted(text)}). Selon les paramètres régionaux de la feuille de calcul, le signe a été lu comme ${readAs === 'thousands' ? 'séparateur de milliers' : 'signe décimal'}.`,
  ambiguousDates: ({ rows, cell, text, readAs }, say) =>
    `${lines(rows, say)} avec une date lisible de deux façons (première\u202f: ${cell}, ${quoted(text)}). Selon les paramètres régionaux de la feuille de calcul, ${readAs === 'dayFirst' ? 'le jour' : 'le mois'} a été lu en premier.`,
  orderTotalsUsed: ({ cell }) =>
    `Le chiffre d’affaires est la somme des totaux de commande sous ${cell}\u202f: rien n’y sépare les frais de port et les taxes, ils peuvent donc y être compris.`,
  shippingAndTaxLeftOut: ({ rows, cell }, say) =>
    `Le chiffre d’affaires est la somme des totaux de commande sans frais de port ni taxes\u202f: ${lines(rows, say)} en ${plural(rows, 'avait', 'avaient')} (première\u202f: ${cell}).`,
  discountsTakenOff: ({ rows, cell }, say) =>
    `Le chiffre d’affaires est le prix multiplié par la quantité, moins la remise\u202f: ${lines(rows, say)} avec remise (première\u202f: ${cell}).`,
  refundsTakenOff: ({ rows, cell }, say) =>
    `${lines(rows, say)} avec un remboursement ou un retour partiel (première\u202f: ${cell})\u202f: déduit une seule fois du chiffre d’affaires et des articles.`,
  trafficWithoutDates: ({ rows }, say) =>
    `Onglet non utilisé\u202f: ${lines(rows, say)} de visites sans date. Refaites l’export avec la date en colonne.`,
  noTrafficTab: () =>
    'Aucun onglet de visites trouvé\u202f: ajoutez-en un avec une date et des visites pour voir la conversion et le rebond.',
  noTrafficInPeriod: () =>
    'L’onglet des visites n’a aucune ligne dans la période\u202f: rien à dire sur les visites.',
  trafficIncomplete: () =>
    'Les visites ne couvrent pas toute la période\u202f: les chiffres calculés par visite sont faussés.',
  visitsStandForVisitors: () =>
    'L’onglet n’a qu’un seul nombre pour les visites et les visiteurs\u202f: la conversion et le chiffre d’affaires par visiteur s’appuient dessus.',
  tabNotUsed: ({ rows }, say) =>
    `Onglet non utilisé\u202f: ${plural(rows, `sa ligne (${say.number(rows)}) ne ressemble`, `ses ${say.number(rows)} lignes ne ressemblent`)} ni à des commandes ni à des visites.`,
  ordersWithoutAmount: ({ rows }, say) =>
    `Onglet non utilisé\u202f: ${plural(rows, `sa ligne (${say.number(rows)}) ressemble à une commande`, `ses ${say.number(rows)} lignes ressemblent à des commandes`)} sans montant.`,
  emptyTab: () => 'Onglet non utilisé\u202f: il n’a aucune ligne sous ses en-têtes.',
  noOrdersInPeriod: () => 'Aucune commande dans la période.',
  dataEndsEarly: () =>
    'Les commandes s’arrêtent avant la fin de la période\u202f: elle est peut-être incomplète.',
  dataStartsLate: () =>
    'Les commandes ne commencent qu’après le début de la période précédente\u202f: la comparaison serait faussée, elle n’est donc pas faite.',
  visitsFewerThanOrders: () =>
    'Moins de visiteurs que de commandes dans la période\u202f: il manque des visites.',
};
