import type { FamilyTexts } from '../../texts';

export const funnel = (): FamilyTexts<'funnel'> => ({
  conversion_rate: {
    name: 'Taux de conversion',
    formula: 'commandes ÷ visiteurs',
  },
  add_to_cart_rate: {
    name: 'Taux d’ajout au panier',
    formula: 'visites avec ajout au panier ÷ visites',
  },
  cart_abandonment: {
    name: 'Taux d’abandon du panier',
    formula: '(paniers − commandes) ÷ paniers',
  },
  checkout_completion: {
    name: 'Taux de finalisation des commandes',
    formula: 'commandes ÷ paiements commencés',
  },
});
