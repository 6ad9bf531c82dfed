import type { Texts } from '../texts';
import { lines, plural, quoted } from './phrases';

export const findings = (): Texts['findings'] => ({
  missingCustomer: [
    '{rows} sans client',
    'Compté pour le chiffre d’affaires et les commandes, pas pour les clients',
  ],
  maskedCustomer: [
    '{rows} au client masqué par des astérisques{said}',
    'Compté pour le chiffre d’affaires et les commandes, pas pour les clients',
  ],
  creditLines: [
    '{rows} avec un montant négatif ou de type remboursement',
    'Déduit du chiffre d’affaires à leur date, sans compter comme commande',
  ],
  unreadAmount: ['{rows} sans montant lisible{held}', 'Non compté'],
  unreadDate: ['{rows} sans date lisible{held}', 'Non compté'],
  unreadNumber: ['{rows} avec un nombre illisible{said}', 'Lu comme une cellule vide'],
  unreadRefund: ['{rows} avec un remboursement illisible{said}', 'Rien n’a été déduit'],
  missingOrderId: ['{rows} sans numéro de commande', 'Non compté'],
  rowsAsOrders: ['{rows} sans colonne de numéros de commande', 'Chaque ligne compte pour une commande'],
  orderInTwoTabs: ['{rows} de commandes présentes aussi dans un autre onglet{said}', 'Compté une seule fois'],
  rowInTwoTabs: ['{rows} aussi dans un autre onglet{said}', 'Compté une seule fois'],
  copyOfTab: ['Les mêmes lignes que dans un autre onglet{said}', 'Onglet non utilisé'],
  derivedTab: ['Chiffres tirés d’un autre onglet{said}', 'Onglet non utilisé : ils compteraient deux fois'],
  noSales: [
    '{rows} sans vente, mais avec des frais, une taxe, une livraison ou un virement{said}',
    'Non compté',
  ],
  otherCurrency: [
    '{rows} dans une autre devise{said}',
    'Non compté\u202f: les devises ne s’additionnent pas. Donnez le taux dans un onglet de taux de change',
  ],
  converted: ['{rows} dans une autre devise{said}', 'Converti selon votre onglet de taux de change'],
  currencyFromSign: ['La devise ne figure que dans les montants{said}', 'Lue comme la devise de l’onglet'],
  unknownStatus: ['{rows} au statut inconnu{said}', 'Compté comme une vente'],
  unreadVisits: ['{rows} sans nombre de visites lisible{held}', 'Non compté'],
  farDate: ['{rows} à une date très éloignée des autres{said}', 'Non compté'],
  futureDate: ['{rows} à une date postérieure à aujourd’hui{said}', 'Pas encore compté'],
  negativeStock: ['{rows} avec un stock négatif{said}', 'Compté comme 0'],
  totalRows: ['{rows} de total', 'Laissé de côté pour ne pas compter deux fois'],
  descriptionRows: ['{rows} de titres répétés ou d’explications', 'Laissé de côté'],
  otherTable: [
    '{rows} d’un autre tableau du même onglet',
    'Non utilisé. Mettez ce tableau dans un onglet à part',
  ],
  ambiguousNumbers: [
    '{rows} avec un nombre lisible de deux façons{said}',
    'Lu selon les paramètres régionaux de la feuille de calcul\u202f: {way}',
  ],
  ambiguousDates: [
    '{rows} avec une date lisible de deux façons{said}',
    'Lu selon les paramètres régionaux de la feuille de calcul\u202f: {way}',
  ],
  unsureColumn: [
    'Le contenu de cette colonne n’est pas certain',
    'Lue comme {field}. Si c’est faux, choisissez dans la barre latérale, sous Données',
  ],
  columnChanged: [
    'La dernière fois, {field} était lu dans la colonne {text}',
    'Lu maintenant dans cette colonne',
  ],
  columnGone: ['La colonne {text}, lue la dernière fois, a disparu', '{field} n’est plus lu'],
  orderTotalsUsed: [
    'Des totaux de commande, sans frais de livraison ni taxes à part',
    'Le chiffre d’affaires est la somme de ces totaux, frais de livraison et taxes peut-être compris',
  ],
  shippingAndTaxLeftOut: [
    '{rows} avec frais de livraison ou taxes dans le total de commande',
    'Déduit\u202f: le chiffre d’affaires est sans eux',
  ],
  discountsTakenOff: [
    '{rows} avec remise',
    'Le chiffre d’affaires est le prix multiplié par la quantité, moins la remise',
  ],
  refundsTakenOff: [
    '{rows} avec remboursement ou retour partiel',
    'Déduit une seule fois du chiffre d’affaires et des articles',
  ],
  trafficWithoutDates: [
    '{rows} de visites sans date',
    'Onglet non utilisé. Refaites l’export avec la date en colonne',
  ],
  noTrafficTab: [
    'Aucun onglet de visites',
    'Ajoutez-en un avec une date et des visites pour voir la conversion et le rebond',
  ],
  noTrafficInPeriod: ['Aucune visite dans la période', 'Rien n’est calculé par visite'],
  trafficIncomplete: [
    'Les visites ne couvrent pas toute la période',
    'Compté tel quel\u202f: les chiffres par visite sont faussés',
  ],
  visitsStandForVisitors: ['Un seul nombre pour les visites et les visiteurs', 'Utilisé pour les deux'],
  tabNotUsed: [
    '{rows} d’un genre inconnu',
    'Onglet non utilisé. S’il doit servir, dites ce qu’il contient dans la barre latérale, sous Données',
  ],
  leftOutByOwner: [
    'Vous avez écarté cet onglet',
    'Onglet non utilisé. Cela se change dans la barre latérale, sous Données',
  ],
  ordersWithoutAmount: [
    '{rows} comme des commandes, mais sans montant',
    'Onglet non utilisé. Ajoutez une colonne de montants',
  ],
  emptyTab: ['Aucune ligne sous les en-têtes', 'Onglet non utilisé'],
  noOrdersInPeriod: ['Aucune commande dans la période', 'Les chiffres des commandes sont à 0 ou absents'],
  dataEndsEarly: [
    '{days} sans données à la fin de la période, à partir du {from}',
    'Compté tel quel\u202f: chiffres d’une partie, sans comparaison',
  ],
  dataStartsInPeriod: [
    '{days} sans données au début de la période, à partir du {from}',
    'Compté tel quel\u202f: chiffres d’une partie, sans comparaison',
  ],
  noHistory: [
    'Aucune commande d’avant la période',
    'Tous comptent comme nouveaux clients, et aucun comme client récurrent',
  ],
  shortHistory: [
    'Seulement {days} de commandes avant la période',
    'Qui a acheté avant le {from} et revient compte comme nouveau client',
  ],
  lifespanOfData: [
    'Les commandes couvrent {days}, à partir du {from}\u202f: aucun client n’a été suivi plus longtemps',
    'La valeur vie client ne compte pas de durée plus longue',
  ],
  sharedCustomer: [
    '{rows} d’un client qui a la plupart des commandes de l’onglet{said}',
    'Pris pour l’adresse de la boutique\u202f: compté pour le chiffre d’affaires et les commandes, pas pour les clients',
  ],
  dataStartsLate: [
    'Les commandes ne commencent qu’au cours de la période précédente',
    'Pas de comparaison\u202f: une partie ne se compare pas à un tout',
  ],
  daysWithoutData: [
    '{days} de suite sans données, à partir du {from}',
    'Compté tel quel. Si la boutique était ouverte, il manque un export',
  ],
  visitsFewerThanOrders: [
    'Moins de visiteurs que de commandes dans la période',
    'Compté tel quel\u202f: il manque des visites',
  ],
  channelsWithoutVisits: [
    '{rows} de canaux sans visites{said}',
    'Laissé hors de la conversion, de l’abandon et du chiffre d’affaires par visiteur',
  ],
  blankInRates: ['{rows} sans {field}, alors que d’autres en ont', 'Laissé hors des taux qui en ont besoin'],
  zeroUnitCost: ['{rows} avec un coût unitaire de 0', 'Lu comme un coût inconnu'],
  costsBelowZero: [
    '{rows} avec des coûts au-dessous de 0',
    'Compté comme coûts ; les montants au-dessus de 0 d’autres catégories n’en sont pas',
  ],
  scoresInPercent: [
    '{rows} avec une satisfaction en pourcentage',
    'Leur moyenne donne la part des clients satisfaits',
  ],
  rowsOfWeeks: ['{rows} valent chacune une semaine', 'Réparti également sur les 7 jours'],
  rowsOfMonths: ['{rows} valent chacune un mois{said}', 'Réparti également sur les jours du mois'],
  runningTotal: [
    'Chaque ligne de {field} contient tout ce qui précède : un cumul',
    'Seule sa hausse est comptée',
  ],
  sameVisits: ['{rows} avec des visites déjà dites ailleurs{said}', 'Compté une seule fois'],
  visitsByPage: [
    '{rows} avec des visites par page{said} : une visite y figure plusieurs fois',
    'Compté pour les pages vues seulement',
  ],
  daysFewerVisitors: [
    '{days} avec moins de visiteurs que de commandes, le premier le {from}',
    'Compté tel quel\u202f: il manque des visites',
  ],
  mixedDates: [
    '{rows} avec une date lisible de deux façons, dans une colonne où tantôt le jour, tantôt le mois vient en premier{said}',
    'Lu comme les dates certaines autour',
  ],
  idsWithoutDigits: [
    '{rows} avec un numéro de commande qui a perdu ses derniers chiffres{said}',
    'Distingué par l’heure et le client. Exportez à nouveau en gardant les numéros comme texte',
  ],
  repeatedRows: [
    '{rows} de commandes écrites deux fois dans l’onglet{said}',
    'Compté une seule fois, comme le dit la dernière copie',
  ],
  reusedIds: [
    '{rows} avec un numéro de commande qui sert aussi un autre jour ou pour un autre client{said}',
    'Compté comme des commandes distinctes',
  ],
  linesWithoutId: [
    '{rows} sans numéro, à côté de la première ligne d’une commande',
    'Compté comme la suite de cette commande',
  ],
  maybeSameOrder: [
    '{rows} avec un numéro de commande aussi présent dans un autre onglet, à un ou deux jours près{said}',
    'Compté dans les deux onglets\u202f: rien d’autre ne montre que ce sont les mêmes commandes',
  ],
  stockMovements: [
    '{rows} sans prix ni client{said}',
    'Lu comme mouvements de stock\u202f: pas de commandes',
  ],
  draftOrders: [
    '{rows} de brouillons, devis ou paniers abandonnés{said}',
    'Non compté\u202f: rien n’est encore commandé',
  ],
  turnedDates: [
    '{rows} avec une date dont la feuille a échangé le jour et le mois\u202f: les dates restées en texte le montrent',
    'Lu avec le jour et le mois à leur place',
  ],
  reachAtLeast: [
    'Couverture de plusieurs jours\u202f: une personne touchée deux fois en est une seule',
    'Non additionné\u202f: la plus grande couverture de chaque compte est affichée, au moins autant de personnes',
  ],
  stockTwice: ['{rows} avec un stock déjà écrit ailleurs, par lieu ou en tout', 'Compté une seule fois'],
  unreadAnswer: [
    '{rows} avec une réponse illisible{said}',
    'Non compté. Mettez un chiffre, ou des mots comme satisfait, neutre et insatisfait',
  ],
  scaledColumn: ['L’en-tête de {field} dit l’unité de ses chiffres{said}', 'Multiplié par cette unité'],
  visitorsNotAdded: [
    'Les visiteurs sont répartis de plusieurs façons\u202f: qui vient deux fois est dans deux lignes',
    'La conversion et le chiffre d’affaires par visiteur sont comptés par visite',
  ],
  measuredTwice: [
    '{rows} avec des visites de jours qu’un autre onglet compte aussi{said}',
    'Non compté\u202f: les mêmes visites vues par deux outils ne s’additionnent pas',
  ],
  openSpans: [
    '{rows} avec le seul jour du début{said}',
    'Non compté\u202f: les jours sont inconnus. Exportez par jour, ou gardez la période au-dessus du tableau',
  ],
  rowsOfSpans: ['{rows} de plusieurs jours', 'Réparti également sur ces jours'],
  purchases: [
    '{rows} d’achats chez des fournisseurs',
    'Non compté comme ventes. Si ce sont des ventes, choisissez Commandes dans la barre latérale, sous Données',
  ],
  sumsOfOrders: [
    '{rows} avec la somme de plusieurs commandes',
    'Compté pour le chiffre d’affaires, pas pour les commandes\u202f: ajoutez la liste des commandes',
  ],
  unpaidOrders: [
    '{rows} sans paiement pour l’instant{said}',
    'Non compté\u202f: une vente est payée ou expédiée',
  ],
  differingTotals: [
    '{rows} avec un total qui diffère de celui de la commande{said}',
    'Le total le plus fréquent de la commande compte',
  ],
  smallTotals: [
    '{rows} avec un total inférieur à ses frais de livraison et taxes{said}',
    'Rien n’a été déduit de ces totaux',
  ],
  statusOfTwoMeanings: [
    '{rows} avec un statut qui signifie remboursé sur certaines plateformes{said}',
    'Lu comme remboursé, car un autre statut de l’onglet dit terminé',
  ],
});

export const findingWords = (): Texts['findingWords'] => ({
  rows: lines,
  rowsOf: (rows, all, share, say) =>
    `${lines(rows, say)} sur ${say.number(all)} (${say.number(share, 0)}\u202f%)`,
  days: (days, say) => `${say.number(days)} ${plural(days, 'jour', 'jours')}`,
  quoted,
  after: (said) => `\u202f: ${said}`,
  empty: 'vide',
  ways: {
    thousands: 'le signe sépare les milliers',
    decimals: 'le signe est un signe décimal',
    dayFirst: 'le jour vient en premier',
    monthFirst: 'le mois vient en premier',
  },
});
