import type { ClassWords } from '../class-words';

/** The class words of French. */
export const fr = {
  channels: {
    web: 'boutique en ligne|en ligne|site|organique|naturel|recherche|affilie|affiliation|application|payant',
    social: 'sociaux|sociale|influenceur',
    marketplace: 'place de marche',
    shop: 'magasin|boutique|point de vente|caisse',
    other: 'autre|autres|grossiste|telephone',
  },
  devices: {
    mobile: 'mobile|telephone|portable|application|appli',
    tablet: 'tablette',
    desktop: 'ordinateur portable|ordinateur',
  },
  costs: {
    goods: 'marchandises|marchandise|achats|achat|matieres premieres|produits|produit',
    advertising: 'publicite|publicites|pub|annonces',
    marketing: 'influenceur|influenceurs|affiliation|agence|equipe commerciale',
    tax: 'taxe|tva|impot|impots|urssaf|douane',
  },
  surveys: {
    nps: 'recommander|recommandation',
    csat: 'satisfaction|satisfait|satisfaits',
    review: 'avis|note|notes|etoiles',
  },
  tickets: { complaint: 'plainte|plaintes|reclamation|reclamations|litige' },
  ticketStatuses: {
    open: 'non resolu|non resolue|rouvert',
    closed: 'resolu|resolue|ferme|fermee|cloture|cloturee|clos|termine|terminee|traite|traitee',
  },
} satisfies ClassWords;
