import type { KindHeaders } from '../../header-words';

/** The French headers for each field of visits. */
export const traffic = {
  date: {
    clear: 'date:1000|jour:986|mois:984|semaine:982|periode:980',
    unless: 'commande',
  },
  visits: {
    clear: 'visites:972|visite:970|trafic:968|visites du site:952',
    unless: 'par|duree|taux|rebond|panier|source|avec|moyenne|commande',
  },
  visitors: {
    clear:
      'visiteurs:968|visiteur:966|visiteurs uniques:964|utilisateurs:962|utilisateurs actifs:960|nombre total d utilisateurs:958|total d utilisateurs:956|utilisateurs totaux:954|visiteurs du site:942|internautes:940',
    unless: 'nouveaux|recurrents|connus|par',
  },
  bouncedSessions: {
    clear:
      'rebonds:970|sessions avec rebond:968|sessions rebond:966|visites d une page:964|sessions d une seule page:962|visites d une seule page:960',
    unless: 'taux',
  },
  engagedSessions: {
    clear: 'sessions avec engagement:982|sessions engagees:980|sessions avec interaction:978',
    unless: 'par|taux',
  },
  bounceRate: {
    clear: 'taux de rebond:980',
  },
  carts: {
    clear:
      'paniers:962|panier:960|paniers crees:958|ajouts au panier:956|ajout au panier:954|mises au panier:952',
    unless: 'visites|taux|valeur|moyen',
  },
  channel: {
    clear:
      'source:976|marketplace:966|canal:938|groupe de canaux par defaut de la session:936|groupe de canaux par defaut:934|groupe de canaux principal de la session:932|source du trafic:930|source de trafic:928|provenance:926|support:924|type de canal:922|plateforme:920',
    unless: 'id',
  },
  device: {
    clear: 'appareil:980|categorie d appareil:978|type d appareil:976|terminal:974',
    unless: 'id',
  },
  product: {
    clear: 'produit:984|nom du produit:982|article:980|nom de l article:978',
    unless: 'id|sku|vues',
  },
  newVisitors: {
    clear: 'nouveaux utilisateurs:986|nouveaux visiteurs:984',
    unless: 'taux',
  },
  returningVisitors: {
    clear:
      'utilisateurs connus:976|utilisateurs recurrents:974|visiteurs recurrents:972|visiteurs connus:970|anciens visiteurs:968|utilisateurs de retour:966',
    unless: 'taux',
  },
  pageViews: {
    clear: 'pages vues:972|vues:970|vues de page:968|pages consultees:966|affichages:964',
    unless: 'par|produit',
  },
  productViews: {
    clear:
      'vues de produits:978|vues produit:976|vues du produit:974|articles vus:972|produits vus:970|articles consultes:968|fiches produit vues:966',
    unless: 'taux',
  },
  totalDuration: {
    clear: 'duree totale:978|duree totale des sessions:976|duree totale des visites:974',
    unless: 'moyenne',
  },
  averageDuration: {
    clear:
      'duree moyenne des sessions:942|duree moyenne de session:940|duree moyenne de la session:938|duree d engagement moyenne par session:936|temps d engagement moyen par session:934|temps d engagement moyen:932|duree moyenne de visite:930|duree moyenne des visites:928|duree moyenne:926|temps passe sur le site:924|duree de session:922',
    unless: 'total|totale',
  },
  pagesPerVisit: {
    clear:
      'pages par session:976|pages par visite:974|vues par session:972|pages vues par session:970|pages vues par visite:968',
  },
  sessionsWithAdd: {
    clear:
      'sessions avec ajouts au panier:984|sessions avec ajout au panier:982|visites avec ajout au panier:980',
    unless: 'taux',
  },
  checkouts: {
    clear:
      'passages en caisse:966|paiements inities:964|paiements commences:962|debut de paiement:960|commandes initiees:958|sessions ayant atteint le paiement:956|tunnel commence:954',
    unless: 'taux|id|date',
  },
  recommendationClicks: {
    clear:
      'clics sur recommandations:982|clics recommandations:980|clics sur les recommandations:978|clics produits recommandes:976',
  },
  recommendationOrders: {
    clear:
      'commandes recommandations:980|commandes via recommandations:978|commandes issues des recommandations:976|achats recommandes:974|commandes sur recommandation:972',
  },
} satisfies KindHeaders<'traffic'>;
