import type { PeriodKind } from '../../period/period';
import type { Say, Texts } from '../texts';
import { kpis } from './kpis';

const quoted = (name: string): string => `«\u202f${name}\u202f»`;
const allQuoted = (names: readonly string[]): string => names.map(quoted).join(', ');
const size = ({ rows, columns }: { rows: number; columns: number }): string => `${rows} × ${columns}`;
/** The owner's own text after the cell that holds it. */
const held = (text: string): string => (text === '' ? ', vide' : `, ${quoted(text)}`);
/** French counts 0 and 1 as singular. */
const plural = (count: number, one: string, more: string): string => (count < 2 ? one : more);
const lines = (rows: number, say: Say): string => `${say.number(rows)} ${plural(rows, 'ligne', 'lignes')}`;
const notCounted = (rows: number): string =>
  plural(rows, 'Elle n’est pas comptée.', 'Elles ne sont pas comptées.');

/** With the adjective that agrees: "mois" and "semaine" are not of one gender. */
const wholePeriods: Readonly<Record<PeriodKind, string>> = {
  day: 'jour complet',
  week: 'semaine complète',
  month: 'mois complet',
  quarter: 'trimestre complet',
  year: 'année complète',
};

const families: Texts['families'] = {
  sales: 'Ventes',
  funnel: 'De la visite à la commande',
  customers: 'Clients',
  site: 'Visites',
  inventory: 'Stocks',
  marketing: 'Publicité',
  service: 'Service client',
  mobile: 'Mobile',
  social: 'Réseaux sociaux',
  sustainability: 'Développement durable',
  omnichannel: 'Canaux',
};

const choices: Texts['choices'] = {
  mean: ['moyenne', 'moyen', 'moy'],
  median: ['médiane', 'médian'],
  seconds: ['secondes', 'seconde', 'sec', 's'],
  minutes: ['minutes', 'minute', 'min', 'mn'],
  hours: ['heures', 'heure', 'h'],
  days: ['jours', 'jour', 'j'],
  top: ['meilleures notes', 'meilleures', 'satisfaits'],
  first: ['premier', 'premier contact', 'premier clic'],
  last: ['dernier', 'dernier contact', 'dernier clic'],
  linear: ['linéaire', 'parts égales', 'égal'],
  position: ['position', 'selon la position', 'en U'],
};

export const fr: Texts = {
  numbers: { group: '\u202f', decimal: ',' },
  dateFormat: 'dd/mm/yyyy',
  menu: { generate: 'Générer la synthèse KPI', openSidebar: 'Ouvrir la barre latérale' },
  kpis,
  families,
  units: {
    money: 'montant',
    count: 'nombre',
    percent: 'pourcentage',
    ratio: 'ratio',
    duration: 'durée',
    days: 'jours',
    score: 'points',
    table: 'tableau',
  },
  choices,
  tableColumns: {
    source: 'Source',
    channel: 'Canal',
    product: 'Produit',
    touchpoint: 'Point de contact',
    visits: 'Visites',
    meanVisits: 'Visites par période',
    views: 'Vues',
    share: 'Part',
    conversion: 'Taux de conversion',
    conversionLow: 'De (95\u202f%)',
    conversionHigh: 'À (95\u202f%)',
    revenuePerVisit: 'Chiffre d’affaires par visite',
    orderRate: 'Commandes par vue',
    credit: 'Crédit',
  },
  unnamed: '(sans nom)',
  listColumns: { function: 'Fonction', name: 'KPI', formula: 'Formule', unit: 'Unité' },
  measures: {
    revenue: 'montants des commandes',
    gmv: 'prix et quantités des commandes',
    orders: 'numéros de commande',
    items: 'quantités des commandes',
    placed_orders: 'numéros de commande',
    cancelled_orders: 'statuts des commandes',
    customers: 'clients des commandes',
    new_customers: 'clients des commandes',
    repeat_customers: 'clients des commandes',
    returning_customers: 'clients des commandes',
    visits: 'visites',
    visitors: 'visiteurs',
    carts: 'paniers',
    bounced_sessions: 'visites d’une seule page',
    sessions: 'visites',
  },
  problems: {
    zeroDivisor: ({ argument }) => `#DIV/0! ${argument} vaut 0`,
    notNumber: ({ argument, text }) => `#VALUE! ${argument}\u202f: ${quoted(text)} n’est pas un nombre`,
    notDate: ({ argument, text }) =>
      `#VALUE! ${argument}\u202f: ${quoted(text)} n’est pas une date lisible. Écrivez-la ainsi\u202f: 2026-09-30`,
    errorCell: ({ argument, text }) => `#VALUE! ${argument}\u202f: la cellule affiche l’erreur ${text}`,
    emptyCell: ({ argument }) => `#VALUE! ${argument}\u202f: la cellule est vide`,
    outside: ({ argument, value, low, high }, say) =>
      Number.isFinite(high)
        ? `#NUM! ${argument}\u202f: ${say.number(value)} est hors de l’intervalle de ${say.number(low)} à ${say.number(high)}`
        : `#NUM! ${argument}\u202f: ${say.number(value)} est inférieur à ${say.number(low)}`,
    unknownChoice: ({ argument, text, known }) =>
      `#VALUE! ${argument}\u202f: ${quoted(text)} n’est pas un choix possible. Choix possibles\u202f: ${known.map((code) => choices[code][0]).join(', ')}`,
    unknownFamily: ({ argument, text, known }) =>
      `#VALUE! ${argument}\u202f: ${quoted(text)} n’est pas une famille connue. Familles connues\u202f: ${known.map((family) => families[family]).join(', ')}`,
    notAnswer: ({ argument, text }) =>
      `#VALUE! ${argument}\u202f: ${quoted(text)} n’est ni une note, ni oui ou non`,
    notDuration: ({ argument, text }) =>
      `#VALUE! ${argument}\u202f: ${quoted(text)} n’est pas une durée. Écrivez-la ainsi\u202f: 0:02:30`,
    endsBefore: ({ argument, other, row }, say) =>
      `#NUM! ${argument}\u202f: la ligne ${say.number(row)} est antérieure à ${other}`,
    tooFew: ({ argument, needed, found }, say) =>
      `#N/A ${argument}\u202f: il faut au moins ${say.number(needed)} valeurs, ${say.number(found)} ${plural(found, 'trouvée', 'trouvées')}`,
    belowZero: ({ argument, value }, say) =>
      `#NUM! ${argument}\u202f: ${say.number(value)} est inférieur à 0`,
    partExceedsWhole: ({ argument, value, whole, limit }, say) =>
      `#NUM! ${argument}\u202f: ${say.number(value)} dépasse ${whole} (${say.number(limit)})`,
    unknownStatus: ({ argument, text }) =>
      `#VALUE! ${argument}\u202f: ${quoted(text)} n’est pas un statut de commande connu. Statuts connus\u202f: payée, terminée, annulée, remboursée, retournée`,
    missingArgument: ({ argument }) => `#N/A ${argument} manque`,
    needsPair: ({ argument, other }) => `#N/A ${argument} ne va pas sans ${other}`,
    noValues: ({ argument }) => `#N/A ${argument} ne contient aucune valeur`,
    endBeforeStart: ({ argument }) => `#NUM! ${argument} est avant start`,
    shapesDiffer: ({ argument, shape, other, otherShape }) =>
      `#VALUE! ${argument} fait ${size(shape)} cellules, ${other} ${size(otherShape)}\u202f: donnez des plages de même taille`,
    notOneCell: ({ argument, shape }) =>
      `#VALUE! ${argument} compte ${size(shape)} cellules\u202f: donnez une seule cellule`,
    tooLarge: () => '#NUM! le résultat est trop grand pour être affiché',
  },
  refusals: {
    noTabs: () =>
      'Cette feuille de calcul n’a aucun onglet à lire. Ajoutez un onglet avec vos commandes, puis réessayez.',
    allTabsEmpty: ({ tabs }) =>
      `Il n’y a rien à lire\u202f: ${allQuoted(tabs)} ${plural(tabs.length, 'est vide', 'sont vides')}. Collez-y vos commandes, en commençant par les titres de colonnes.`,
    noOrdersTab: ({ tabs }) =>
      `Aucun onglet de commandes trouvé parmi ${allQuoted(tabs)}. Il faut des titres de colonnes pour le numéro de commande, la date et le montant (ou le prix et la quantité).`,
    severalTabs: ({ kind, tabs }) =>
      `Ces onglets ressemblent tous à des ${kind === 'orders' ? 'commandes' : 'visites'}\u202f: ${allQuoted(tabs)}. Rien ne dit lequel utiliser\u202f: gardez-en un seul, ou réunissez leurs lignes dans un même onglet.`,
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
    noWholePeriod: ({ tab, period, asOf, firstDay }, say) =>
      asOf < firstDay
        ? `Rien à compter jusqu’au ${say.day(asOf)}\u202f: les commandes de ${quoted(tab)} commencent le ${say.day(firstDay)}. Choisissez une date plus tardive.`
        : `Pas encore de ${wholePeriods[period]}\u202f: les commandes de ${quoted(tab)} commencent le ${say.day(firstDay)} et sont comptées jusqu’au ${say.day(asOf)}. Choisissez une période plus courte, ou attendez la fin de celle-ci.`,
  },
  findings: {
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
  },
  periods: { day: 'jour', week: 'semaine', month: 'mois', quarter: 'trimestre', year: 'année' },
  summary: {
    tabName: 'Synthèse KPI',
    title: 'Synthèse KPI',
    period: 'Période',
    comparedWith: 'Comparée à',
    notComparable: 'données incomplètes, pas de comparaison',
    dataThrough: 'Compté jusqu’au',
    currency: 'Devise',
    currencyUnknown: 'non précisée dans les commandes',
    columns: {
      kpi: 'KPI',
      value: 'Cette période',
      previous: 'Précédente',
      change: 'Évolution',
      trend: 'Tendance',
      formula: 'Mode de calcul',
      id: 'Id',
    },
    trend: { better: 'mieux', worse: 'moins bien', same: 'stable', more: 'en hausse', less: 'en baisse' },
    needs: (measures) => `Absent des données\u202f: ${measures.join(', ')}`,
    aboutTheData: 'À propos des données',
    findingColumns: { tab: 'Onglet', rows: 'Lignes', finding: 'Explication' },
    toCheck: 'À vérifier',
    toKnow: 'Bon à savoir',
    nothingFound: 'Rien à signaler\u202f: toutes les lignes ont été lues.',
  },
  messages: {
    notDone: 'La synthèse n’a pas été faite',
    written: (tab) => `La synthèse est dans l’onglet ${quoted(tab)}.`,
    busy: 'Quelqu’un d’autre génère la synthèse en ce moment. Réessayez dans une minute.',
    writeFailed: (tab, reason) =>
      `Impossible d’écrire dans l’onglet ${quoted(tab)}, tout reste comme avant. Message de la feuille de calcul\u202f: ${reason}`,
    editedTitle: 'La synthèse a été modifiée à la main',
    edited: (tab, cells) =>
      `Dans ${quoted(tab)}, ${cells.join(', ')} ${plural(cells.length, 'ne contient', 'ne contiennent')} plus ce qui y avait été écrit. Créer un nouvel onglet de synthèse\u202f? Celui-ci reste tel quel et devient le vôtre.`,
    reshaped: (tab) =>
      `Dans ${quoted(tab)}, des lignes ou des colonnes ont été ajoutées ou supprimées au milieu de la synthèse. Créer un nouvel onglet de synthèse\u202f? Celui-ci reste tel quel et devient le vôtre.`,
    unexpected: (reason) => `Une erreur est survenue, rien n’a été modifié\u202f: ${reason}`,
    badRequest: 'La demande de la barre latérale est illisible. Fermez-la, rouvrez-la et réessayez.',
    noSpreadsheet: 'Aucune feuille de calcul n’est ouverte. Ouvrez celle de votre boutique, puis réessayez.',
  },
  sidebar: {
    title: 'Shop KPI',
    period: 'Période',
    asOf: 'Jusqu’au',
    asOfHelp: 'La dernière période complète à cette date. Vide\u202f: jusqu’à la dernière commande.',
    language: 'Langue',
    languageOfSheet: 'Comme la feuille de calcul',
    generate: 'Générer la synthèse KPI',
    working: 'Calcul en cours…',
    newTab: 'Créer un nouvel onglet',
    findings: (count) => `${count} ${plural(count, 'remarque', 'remarques')} sur les données`,
  },
};
