import type { RawTabTexts } from '../texts';

export const rawTabs = (): RawTabTexts => ({
  moneyFormat: '#,##0.00',
  words: {
    completed: 'Terminée',
    shipped: 'Expédiée',
    cancelled: 'Annulée',
    returned: 'Retournée',
    website: 'Site web',
    shop: 'Magasin',
    app: 'Application',
    mobile: 'Mobile',
    desktop: 'Ordinateur',
    cashOnDelivery: 'Paiement à la livraison',
    transfer: 'Virement',
    wallet: 'Portefeuille mobile',
    review: 'Avis',
    complaint: 'Réclamation',
    question: 'Question',
    goodsBack: 'Retour',
    open: 'Ouvert',
    solved: 'Résolu',
    marketing: 'Marketing',
    wages: 'Salaires',
    rent: 'Loyer',
    packaging: 'Emballage',
    tax: 'Impôts',
    women: 'Femmes',
    men: 'Hommes',
    search: 'Recherche',
    friend: 'Ami',
  },
  created: (tabs) => `Créés : ${tabs.join(', ')}. Saisissez ou collez vos chiffres sous les en-têtes.`,
  nothingToCreate: 'Tous les onglets de données existent déjà. Rien n’a été créé.',
  sampleInserted:
    'La boutique exemple est en place : 24 mois d’une boutique inventée. Ensuite : Générer la synthèse des KPI.',
  failed: (reason) =>
    `Les onglets n’ont pas pu être créés, et tout reste comme avant. La feuille de calcul indique : ${reason}`,
  sampleRefused: (tabs) =>
    `La boutique exemple ne va que dans une feuille de calcul vide, pour que ses chiffres ne se mêlent jamais aux vôtres. Ces onglets contiennent déjà quelque chose : ${tabs.join(', ')}. Ouvrez une nouvelle feuille de calcul et insérez-y la boutique exemple.`,
  notDone: 'Aucun onglet n’a été créé',
});
