import type { Texts } from '../texts';
import { plural, quoted } from './phrases';

export const messages = (): Texts['messages'] => ({
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
  restore: (tab) =>
    `Rétablir plutôt l’onglet ${quoted(tab)}\u202f? La synthèse remplace ce que vous y avez saisi. Sinon, rien n’est modifié.`,
  leftAsItIs: (tab) =>
    `Rien n’a été modifié. L’onglet ${quoted(tab)} reste tel que vous l’avez laissé, avec les chiffres de la dernière fois.`,
  unexpected: (reason) => `Une erreur est survenue, rien n’a été modifié\u202f: ${reason}`,
  badRequest: 'La demande de la barre latérale est illisible. Fermez-la, rouvrez-la et réessayez.',
  noSpreadsheet: 'Aucune feuille de calcul n’est ouverte. Ouvrez celle de votre boutique, puis réessayez.',
  settingsMended: 'Certains réglages étaient illisibles et ont repris leur valeur par défaut. Vérifiez-les.',
  settingsUnreadable:
    'Les réglages de cette feuille de calcul sont illisibles\u202f: ils sont abîmés ou viennent d’une version plus récente du module. Les réglages par défaut s’appliquent pour l’instant, les anciens sont conservés.',
});
