import type { FamilyHelp } from '../../help-texts';

export const site: FamilyHelp<'site'> = {
  traffic: {
    meaning: 'Le nombre de visites de la boutique, au total ou pour un seul segment, par exemple un canal.',
  },
  new_visitor_share: {
    meaning: 'La part des visiteurs venus pour la première fois. Ni beaucoup ni peu n’est bon en soi.',
    notToConfuse: 'Les nouveaux clients, qui ont commandé.',
  },
  revisit_rate: {
    meaning: 'La part des visiteurs qui étaient déjà venus sur le site.',
    notToConfuse: 'Les clients récurrents, qui ne sont pas seulement venus mais ont déjà acheté.',
  },
  traffic_sources: {
    meaning:
      'D’où viennent les visites, la plus grande source en tête, avec la conversion et le chiffre d’affaires par visite si les commandes et le chiffre d’affaires sont donnés.',
    arguments: {
      orders: 'Les commandes de chaque ligne.',
      revenue: 'Le chiffre d’affaires de chaque ligne.',
    },
  },
  session_duration: {
    meaning:
      'Combien de temps dure une visite en moyenne\u202f: en heures si les cellules sont des durées, sinon dans l’unité des nombres.',
    arguments: {
      sessions:
        'Le nombre de visites entre lesquelles répartir ce temps. Sans lui, chaque ligne avec un temps est une visite.',
    },
  },
  pages_per_visit: {
    meaning: 'Le nombre moyen de pages vues pendant une visite.',
  },
  bounce_rate: {
    meaning: 'La part des visites terminées après une seule page.',
    notToConfuse:
      'Le taux de rebond de Google Analytics 4, qui vaut 1 − taux d’engagement\u202f: une visite y est engagée après 10 secondes, un événement clé ou une deuxième page.',
  },
};
