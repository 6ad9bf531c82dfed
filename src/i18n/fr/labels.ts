import type { Texts } from '../texts';

export const families = (): Texts['families'] => ({
  sales: 'Ventes',
  funnel: 'De la visite à la commande',
  customers: 'Clients',
  site: 'Visites',
  inventory: 'Stocks',
  marketing: 'Publicité',
  service: 'Service client',
  mobile: 'Mobile',
  social: 'Réseaux sociaux',
  sustainability: 'Développement durable',
  omnichannel: 'Canaux',
});

export const stages: Texts['stages'] = {
  awareness: 'Notoriété',
  interest: 'Intérêt',
  decision: 'Décision',
  action: 'Achat',
  loyalty: 'Fidélité',
  advocacy: 'Recommandation',
  behind: 'En coulisses',
};

export const choices = (): Texts['choices'] => ({
  mean: ['moyenne', 'moyen', 'moy'],
  median: ['médiane', 'médian'],
  seconds: ['secondes', 'seconde', 'sec', 's'],
  minutes: ['minutes', 'minute', 'min', 'mn'],
  hours: ['heures', 'heure', 'h'],
  days: ['jours', 'jour', 'j'],
  top: ['meilleures notes', 'meilleures', 'satisfaits'],
  first: ['premier', 'premier contact', 'premier clic'],
  last: ['dernier', 'dernier contact', 'dernier clic'],
  linear: ['linéaire', 'parts égales', 'égal'],
  position: ['position', 'selon la position', 'en U'],
});
