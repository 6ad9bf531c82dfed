import type { Texts } from '../texts';

export const certainty = (): Texts['certainty'] => ({
  rise: (low, high) => `hausse réelle\u202f: entre ${low} et ${high}`,
  fall: (low, high) => `baisse réelle\u202f: entre ${low} et ${high}`,
  maybeChance: 'peut-être le hasard',
  tooFew: {
    days: 'trop peu de jours pour le dire',
    orders: 'trop peu de commandes pour le dire',
    customers: 'trop peu de clients pour le dire',
    visits: 'trop peu de visites pour le dire',
    answers: 'trop peu de réponses pour le dire',
    tickets: 'trop peu de tickets pour le dire',
    cases: 'trop peu de cas pour le dire',
  },
  unknown: (reason) => `pas d’intervalle honnête\u202f: ${reason}`,
  reasons: {
    level: 'c’est l’état d’un seul moment',
    sharedDays: 'les deux chiffres portent sur un an et en partagent la plupart des jours',
    comparison: 'c’est déjà une comparaison',
    noDays: 'ses chiffres ne sont pas connus jour par jour',
    youngHistory: 'les commandes commencent si peu avant que d’anciens clients semblent nouveaux',
    otherLostDays:
      'les clients étaient alors comptés comme perdus après un autre nombre de jours\u202f: les données étaient plus jeunes',
    othersDue: 'les clients d’une saison chargée comptent comme perdus ensemble, longtemps après',
    overlap: 'les deux périodes ont des jours en commun',
    newSource:
      'un canal commence pendant l’une des périodes\u202f: il est peut-être nouveau, ou seules ses données commencent là',
    noValue: 'l’une des deux périodes n’a pas de valeur',
  },
});
