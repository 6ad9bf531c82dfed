/** Headers of tables that are neither orders nor visits but share words with both, separated by bars. */
export const otherTables =
  'impressions|impr|campagne|nom de la campagne|couverture|clics|clics sur le lien|montant depense|priorite|sujet|stock|fournisseur|en stock|stock disponible|entrepot|date de naissance|date d inscription|inscrit le|derniere visite|derniere commande|nombre de commandes|total depense|depense|categorie de depense|debit|credit|solde|nps|score|avis|abonnes';
