import type { FamilyTexts } from '../../texts';

export const service = (): FamilyTexts<'service'> => ({
  csat: {
    name: 'Satisfaction client (CSAT)',
    formula: 'meilleures notes ÷ toutes les notes',
  },
  nps: {
    name: 'Net Promoter Score (NPS)',
    formula: '% de promoteurs (9–10) − % de détracteurs (0–6)',
  },
  complaint_rate: {
    name: 'Taux de réclamation',
    formula: 'réclamations ÷ commandes',
  },
  review_score: {
    name: 'Note moyenne des avis',
    formula: 'note moyenne, pondérée par le nombre d’avis',
  },
  hit_rate: {
    name: 'Taux de contact du service client (hit rate)',
    formula: 'clients ayant contacté le service client ÷ unités vendues',
  },
  first_response_time: {
    name: 'Délai de première réponse',
    formula: 'temps de la question à la première réponse, moyenne',
  },
  resolution_time: {
    name: 'Délai de résolution',
    formula: 'temps de l’ouverture à la résolution, moyenne',
  },
  active_issues: {
    name: 'Demandes en cours',
    formula: 'demandes ouvertes et pas encore résolues',
  },
});
