import type { KindHeaders } from '../../header-words';
import { currency, day, ends, sku, starts, unitCost } from './shared';

/** The French headers for each field of costs. */
export const costs = {
  date: {
    clear: `${day}|periode:940|date de paiement:928|date de la depense:926|date depense:924|date facture:922|date de facture:920|date comptable:918|date d operation:916|date operation:914|a partir du:912`,
    unless: 'echeance',
  },
  startDate: {
    clear: starts,
    weak: 'du:474',
  },
  endDate: {
    clear: ends,
    weak: 'au:474',
  },
  category: {
    clear:
      'categorie:944|categorie de depense:942|categorie de charge:940|type de charge:938|type de depense:936|nature de la charge:934|nature de charge:932|nature:930|compte:928|poste de depense:926|poste:924|libelle du compte:922|depense:920|charge:918',
    weak: 'type:500|description:498|libelle:494|intitule:480',
    unless: 'no|id|code|numero|produit',
  },
  product: {
    clear: 'produit:982|nom du produit:980|article:978|designation:976',
    unless: 'id|type|code|sku',
  },
  sku: {
    clear: sku,
    weak: 'code:500',
  },
  unitCost: {
    clear: unitCost,
    unless: 'total|totale',
  },
  amount: {
    clear:
      'charge:988|charges:986|depense:970|depenses:968|montant de la depense:966|montant depense:964|montant charge:962|montant de la charge:960|cout:958|couts:956|montant des charges:954',
    weak: 'montant:484|montant ttc:482|montant ht:480|total:478|debit:476|total ttc:464|total ht:462|prix:456',
    unless: 'credit|clic|conversion|livraison',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'costs'>;
