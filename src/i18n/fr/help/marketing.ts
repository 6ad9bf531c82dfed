import type { FamilyHelp } from '../../help-texts';

export const marketing: FamilyHelp<'marketing'> = {
  cpc: {
    meaning: 'Ce que coûte un clic sur une annonce.',
    notToConfuse:
      'Ce n’est pas le coût d’un nouveau client\u202f: la plupart des clics n’amènent aucune commande.',
    arguments: { spend: 'Ce que les annonces ont coûté.' },
  },
  ctr: {
    meaning: 'La part des impressions qui ont été cliquées.',
    notToConfuse: 'Ce n’est pas le taux de conversion\u202f: il ne dit rien des commandes.',
  },
  average_position: {
    meaning:
      'La place à laquelle les annonces s’affichent, 1 étant la première. Avec les impressions, une annonce plus affichée pèse davantage.',
    notToConfuse:
      'Google Ads ne la fournit plus depuis septembre 2019\u202f: pour ses annonces, suivez le taux d’impressions en haut de page et tout en haut de page (top et absolute top impression rate). Sans les impressions, chaque ligne pèse autant.',
  },
  roas: {
    meaning:
      'Le chiffre d’affaires que rapporte chaque unité dépensée en publicité. 4 signifie quatre fois la dépense.',
    notToConfuse: 'Ce n’est pas un bénéfice\u202f: les articles restent à payer sur ce chiffre d’affaires.',
  },
};
