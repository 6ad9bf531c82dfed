import type { FamilyTexts } from '../../texts';

export const site = (): FamilyTexts<'site'> => ({
  traffic: {
    name: 'Visites',
    formula: 'somme des visites',
  },
  new_visitor_share: {
    name: 'Part de nouveaux visiteurs',
    formula: 'nouveaux visiteurs ÷ visiteurs',
  },
  revisit_rate: {
    name: 'Part de visiteurs récurrents',
    formula: 'visiteurs récurrents ÷ visiteurs',
  },
  traffic_sources: {
    name: 'Sources de trafic',
    formula: 'visites, part, conversion et chiffre d’affaires par visite de chaque source',
  },
  session_duration: {
    name: 'Durée moyenne des visites',
    formula: 'temps passé sur le site ÷ visites',
  },
  pages_per_visit: {
    name: 'Pages par visite',
    formula: 'pages vues ÷ visites',
  },
  bounce_rate: {
    name: 'Taux de rebond',
    formula: 'visites d’une seule page ÷ visites',
  },
});
