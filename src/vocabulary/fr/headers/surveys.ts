import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The French headers for each field of answers and reviews. */
export const surveys = {
  date: {
    clear: `${day}|horodateur:922|date de reponse:920|date de l avis:918|date avis:916|date de publication:914|date de soumission:912`,
    unless: 'commande|naissance',
  },
  kind: {
    clear: 'enquete:978|type d enquete:976|indicateur:974|question:972|type:966',
  },
  channel: {
    clear:
      'source:998|marketplace:994|site:990|canal:976|plateforme:974|provenance:972|boutique:964|magasin:962',
    unless: 'id',
  },
  product: {
    clear: 'produit:978|nom du produit:976|article:974',
    unless: 'id|sku',
  },
  customer: {
    clear:
      'email:994|client:940|nom du client:938|auteur:936|adresse e mail:934|adresse email:932|courriel:930|e mail:928|repondant:926|pseudo:924',
    weak: 'nom:496',
  },
  score: {
    clear: 'score:1000',
    weak: 'note:498|points:496|reponse:488',
    unless: 'id|credit',
  },
  npsScore: {
    clear:
      'nps:1000|note nps:926|score nps:924|quelle est la probabilite que vous recommandiez:922|probabilite de recommandation:920|recommanderiez vous:918|recommandiez:916|recommanderiez:914|recommander:912|sur une echelle de 0 a 10:910|de 0 a 10:908|intention de recommandation:906',
    unless: 'pourquoi',
  },
  satisfaction: {
    clear:
      'satisfaction:1000|csat:998|satisfaction client:954|satisfait:952|niveau de satisfaction:950|etes vous satisfait:948|etes vous satisfaite:946|note de satisfaction:944|degre de satisfaction:942',
    unless: 'date',
  },
  rating: {
    clear:
      'etoiles:964|note produit:962|note client:960|note moyenne:958|note de l avis:956|evaluation:954|note sur 5:952|note des avis:951',
    weak: 'note:500|avis:494',
    unless: 'nombre d avis|id|date',
  },
  ratingCount: {
    clear: 'nombre d avis:980|nb avis:978|nombre de notes:976|nombre d evaluations:974|votes:972',
  },
} satisfies KindHeaders<'surveys'>;
