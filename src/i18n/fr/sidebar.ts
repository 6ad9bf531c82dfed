import type { Texts } from '../texts';
import { plural, quoted } from './phrases';

export const sidebar = (): Texts['sidebar'] => ({
  findings: (count) => `${count} ${plural(count, 'remarque', 'remarques')} sur les données`,
  rowsUsed: (used, there, say) =>
    `${say.number(used)} ${plural(used, 'ligne utilisée', 'lignes utilisées')} sur ${say.number(there)}`,
  choiceSaved: (tab) => `C’est enregistré\u202f: l’onglet ${quoted(tab)} est lu comme vous l’avez choisi.`,
  choiceForgotten: (tab) => `L’onglet ${quoted(tab)} est de nouveau reconnu automatiquement.`,
});
