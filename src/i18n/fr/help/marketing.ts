import type { FamilyHelp } from '../../help-texts';

export const marketing: FamilyHelp<'marketing'> = {
  cpc: {
    meaning: 'Ce que coûte un clic sur une annonce.',
    advice:
      'S’il augmente, arrêtez les annonces les plus chères, resserrez l’audience et améliorez les annonces peu cliquées.',
    notToConfuse:
      'Ce n’est pas le coût d’un nouveau client\u202f: la plupart des clics n’amènent aucune commande.',
    arguments: { spend: 'Ce que les annonces ont coûté.' },
  },
  ctr: {
    meaning: 'La part des impressions qui ont été cliquées.',
    advice: 'S’il est bas, essayez une autre image, un autre titre ou une autre audience.',
    notToConfuse: 'Ce n’est pas le taux de conversion\u202f: il ne dit rien des commandes.',
  },
  average_position: {
    meaning:
      'La place à laquelle les annonces s’affichent, 1 étant la première. Avec les impressions, une annonce plus affichée pèse davantage.',
    advice: 'Si elle se dégrade, améliorez l’annonce et sa page d’arrivée avant d’augmenter l’enchère.',
    notToConfuse:
      'Sans les impressions, chaque ligne pèse autant, ce que ne font pas les rapports publicitaires.',
  },
  roas: {
    meaning:
      'Le chiffre d’affaires que rapporte chaque unité dépensée en publicité. 4 signifie quatre fois la dépense.',
    advice:
      'S’il est bas, déplacez le budget vers les annonces qui rapportent le plus et revoyez leurs pages d’arrivée.',
    notToConfuse: 'Ce n’est pas un bénéfice\u202f: les articles restent à payer sur ce chiffre d’affaires.',
  },
};
