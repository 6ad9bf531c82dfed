import type { Texts } from '../texts';
import { advice } from './advice';
import { dataCheck } from './data-check';
import { findings, findingWords } from './findings';
import { kpis } from './kpis';
import { choices, families, stages } from './labels';
import { measures } from './measures';
import { messages } from './messages';
import { problems } from './problems';
import { rawTabs } from './raw-tabs';
import { refusals } from './refusals';
import { sidebar } from './sidebar';
import { summary } from './summary';
import { fields, tables } from './tables';

export const fr = (): Texts => ({
  numbers: { group: '\u202f', decimal: ',' },
  dateFormat: 'dd/mm/yyyy',
  menu: {
    generate: 'Générer la synthèse KPI',
    openSidebar: 'Ouvrir la barre latérale',
    createRawTabs: 'Créer les onglets de données',
    insertSampleShop: 'Insérer la boutique exemple',
  },
  rawTabs: rawTabs(),
  kpis: kpis(),
  advice,
  families,
  stages,
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
  measures: measures(),
  problems: problems(),
  refusals: refusals(),
  findings: findings(),
  findingWords: findingWords(),
  dataCheck: dataCheck(),
  periods: { day: 'jour', week: 'semaine', month: 'mois', quarter: 'trimestre', year: 'année' },
  summary: summary(),
  tables: tables(),
  fields: fields(),
  messages: messages(),
  sidebar: sidebar(),
});
