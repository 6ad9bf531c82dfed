import type { Texts } from '../texts';
import { quoted } from './phrases';

export const schedule = (): Texts['schedule'] => ({
  log: {
    tabName: 'Journal KPI',
    columns: {
      time: 'Heure',
      run: 'Actualisation',
      rows: 'Lignes',
      seconds: 'Secondes',
      result: 'Résultat',
    },
  },
  runs: { day: 'Chaque jour', week: 'Chaque semaine', month: 'Chaque mois', change: 'Après un changement' },
  results: {
    written: () => 'La synthèse a été écrite.',
    nothingNew: () => 'Rien de nouveau, donc rien n’a été écrit.',
    missed: (count) =>
      count === '1'
        ? 'L’actualisation précédente n’a pas eu lieu\u202f: Google ne l’a pas lancée, ou quelqu’un d’autre écrivait sans arrêt.'
        : `${count} actualisations précédentes n’ont pas eu lieu\u202f: Google ne les a pas lancées, ou quelqu’un d’autre écrivait sans arrêt.`,
    busy: () => 'Quelqu’un d’autre écrivait la synthèse à ce moment-là. Nouvel essai une heure plus tard.',
    refused: (reason) => reason,
    edited: (tab) =>
      `${quoted(tab)} a été modifié à la main et reste tel quel. Générez la synthèse depuis le menu\u202f: la question vous sera posée.`,
    tabGone: (tab) =>
      `L’onglet ${quoted(tab)} donnait des chiffres la dernière fois et n’existe plus. Si c’est voulu, générez la synthèse depuis le menu.`,
    noSpreadsheet: () =>
      'Google n’a ouvert aucune feuille de calcul pour l’actualisation. Nouvel essai plus tard\u202f; si cela échoue à chaque fois, générez la synthèse depuis le menu.',
    notAuthorised: () => 'Google redemande votre autorisation. Ouvrez Shop KPI depuis le menu et donnez-la.',
    tooMuch: () =>
      'Il y a plus de données qu’une exécution ne peut en lire en 4½ minutes, et trop pour être gardées jusqu’à ce que la suivante continue. Écartez les onglets inutiles (page Données) ou déplacez les années anciennes dans une autre feuille de calcul.',
    cutOff: () => 'L’exécution précédente a été interrompue. Ce qu’elle avait commencé est remis en ordre.',
    serviceFailed: (reason) =>
      `Le service de Google a échoué, aussi après de nouveaux essais. Il dit\u202f: ${reason}`,
    repaired: () => 'Le déclencheur manquait ou était en double. Il y en a de nouveau un seul.',
    mailed: (address) => `Le résumé a été envoyé par e-mail à ${address}.`,
    mailQuota: () =>
      'Le résumé n’a pas été envoyé\u202f: vos e-mails du jour sont épuisés. Nouvel essai à la prochaine exécution.',
    mailFailed: (reason) => `Le résumé n’a pas pu être envoyé par e-mail. Google dit\u202f: ${reason}`,
  },
  digest: {
    figures: 'Chiffres',
    figure: (name, value) => `${name}\u202f: ${value}`,
    open: 'Ouvrir la feuille de calcul',
    why: 'Shop KPI envoie ceci après une actualisation programmée. La page Planification du panneau l’arrête.',
  },
  notice: (time, sentence) => `Actualisation programmée du ${time}\u202f: ${sentence}`,
  overdue: (time) =>
    `L’actualisation prévue le ${time} n’a pas eu lieu. Ouvrez la page Planification du panneau\u202f: cela la répare.`,
  cutOff: (time) =>
    `L’écriture de la synthèse du ${time} a été interrompue\u202f: chiffres anciens et nouveaux peuvent s’y côtoyer. Générez-la de nouveau depuis le menu\u202f; une planification le fait toute seule en une heure environ.`,
  next: (from, to, zone) => `Prochaine exécution\u202f: ${from}, ou jusqu’à ${to} (${zone})`,
  nextAfterChange:
    'Prochaine exécution\u202f: une heure environ après un changement dans un onglet de données, au moins une fois par jour',
  saved: 'Enregistré. La synthèse s’actualise toute seule.',
  switchedOff: 'Enregistré. La synthèse ne s’actualise plus toute seule.',
  anotherKeeps: (since) =>
    `Une autre personne a réglé cette planification${since === '' ? '' : ` le ${since}`}\u202f; elle s’exécute avec son autorisation. Si vous enregistrez, elle devient la vôtre.`,
  newerKeeps:
    'Une version plus récente de Shop KPI a réglé la planification de cette feuille de calcul\u202f; cette version ne peut ni la lire ni l’exécuter. Elle reste telle quelle\u202f; rechargez la feuille de calcul ou mettez Shop KPI à jour. Si vous enregistrez ici, la vôtre la remplace.',
});
