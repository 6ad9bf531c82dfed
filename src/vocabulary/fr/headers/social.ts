import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The French headers for each field of social networks and the shop's app. */
export const social = {
  date: {
    clear: `${day}|heure de publication:934|date de publication:932|date et heure de publication:930|publie le:928`,
  },
  channel: {
    clear: 'source:990|reseau social:976|reseau:974|plateforme:972|canal:970',
    unless: 'id',
  },
  influencer: {
    clear: 'influenceur:974|influenceuse:972|nom de l influenceur:970|createur:968',
    unless: 'nombre',
  },
  followers: {
    clear: 'abonnes:986|total des abonnes:984|abonnes totaux:982',
    unless: 'nouveaux|email|perdus|non|taux|interactions',
  },
  impressions: {
    clear: 'impressions:1000|vues:968|vues de video:966|vues video:964|lectures:962|affichages:960',
    unless: 'page vues',
  },
  reach: {
    clear:
      'couverture:968|portee:966|comptes touches:964|personnes touchees:962|audience touchee:960|portee de la publication:958',
    unless: 'taux',
  },
  likes: {
    clear: 'j aime:982|mentions j aime:980|jaime:978',
  },
  comments: {
    clear: 'commentaires:988',
  },
  shares: {
    clear: 'partages:980|republications:978',
    unless: 'impr',
  },
  interactions: {
    clear: 'interactions:1000|total des interactions:978|interactions avec le contenu:976',
    unless: 'taux',
  },
  clicks: {
    clear:
      'clics sur le lien:974|clics:972|clics sur le site web:970|clics sur le site:968|clics vers le site:966',
    unless: 'taux|telephone|appel|appels|mail|itineraire|adresse|photo|autres|tous|toutes|numero',
  },
  smsSubscribers: {
    clear: 'subscribers sms:990|abonnes sms:982|contacts sms:980|liste sms:978|inscrits sms:976',
  },
  appDownloads: {
    clear:
      'telechargements de l application:968|telechargements de l appli:966|telechargements appli:964|telechargements:962|installations:960',
  },
  appActiveUsers: {
    clear:
      'utilisateurs actifs de l application:972|utilisateurs actifs de l appli:970|utilisateurs actifs mensuels:968|utilisateurs actifs:966|appareils actifs:964',
  },
  appUsers: {
    clear:
      'utilisateurs de l application:982|utilisateurs de l appli:980|utilisateurs appli:978|utilisateurs inscrits:976',
    unless: 'actifs',
  },
  pushOptIns: {
    clear:
      'abonnes push:958|opt in push:956|opt ins push:954|notifications activees:952|notifications push activees:950|push autorises:948|notifications acceptees:944',
    unless: 'taux',
  },
} satisfies KindHeaders<'social'>;
