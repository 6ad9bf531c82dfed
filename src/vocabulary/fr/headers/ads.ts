import type { KindHeaders } from '../../header-words';
import { currency, day, ends, starts } from './shared';

/** The French headers for each field of advertising. */
export const ads = {
  date: {
    clear: `${day}`,
    unless: 'fin',
  },
  startDate: {
    clear: starts,
    weak: 'du:474',
  },
  endDate: {
    clear: ends,
    weak: 'au:474',
  },
  channel: {
    clear: 'source:992|canal:970|plateforme:968|reseau:966|support:964|regie:962|regie publicitaire:960',
    unless: 'id',
  },
  campaign: {
    clear:
      'campagne:964|nom de la campagne:962|nom campagne:960|ensemble de publicites:958|nom de l ensemble de publicites:956|groupe d annonces:954|nom de la publicite:952|annonce:950|mot cle:948',
    unless: 'type',
  },
  currency: {
    clear: currency,
  },
  spend: {
    clear:
      'montant depense:958|depenses publicitaires:956|depense publicitaire:954|cout publicitaire:952|depenses pub:950|budget depense:948',
    weak: 'cout:494|depense:492|depenses:490|montant:482|cout total:474|couts:472',
    unless: 'moyen|moyenne|par|clic|conversion',
  },
  clicks: {
    clear: 'clics sur le lien:976|clics sur un lien:974|clics:972|clics tous:970',
    unless: 'cout|taux|par',
  },
  impressions: {
    clear: 'impressions:1000|impr:998|impressions d annonces:978|affichages:976',
    unless: 'taux|cout|mille|par',
  },
  reach: {
    clear: 'couverture:984|portee:982|personnes touchees:980|comptes touches:978',
    unless: 'cout',
  },
  adOrders: {
    clear:
      'conversions:994|achats:964|achats sur le site:962|achats sur le site web:960|commandes:958|commandes via publicites:956|commandes par publicite:946|commandes issues des annonces:945',
    unless: 'taux|valeur|cout|par',
  },
  adRevenue: {
    clear:
      'valeur de conversion des achats:930|valeur de conversion:928|valeur des conversions:926|valeur conv:924|valeur de conv:922|valeur d achat:920|chiffre d affaires publicitaire:918|ca publicitaire:916|chiffre d affaires:914|ca:912|revenus:910|revenu:908|ventes:906|ca genere:900|ventes par publicite:894|revenus publicitaires:892|revenu attribue:910|chiffre d affaires attribue:910|valeur totale des commandes:905|valeur des commandes:900',
    unless: 'cout|par',
  },
  position: {
    clear: 'position:996|position moyenne:976|pos moy:974',
  },
} satisfies KindHeaders<'ads'>;
