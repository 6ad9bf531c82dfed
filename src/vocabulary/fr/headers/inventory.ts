import type { KindHeaders } from '../../header-words';
import { currency, day, sku, unitCost } from './shared';

/** The French headers for each field of stock. */
export const inventory = {
  date: {
    clear: `${day}|date d inventaire:950|date inventaire:948|date de stock:946|date du stock:944|date du releve:942`,
    unless: 'peremption',
  },
  product: {
    clear:
      'produit:974|nom du produit:972|article:970|designation:968|libelle:966|description:964|nom de l article:962|libelle article:960',
    weak: 'nom:496',
    unless: 'id|type|code|sku',
  },
  sku: {
    clear: sku,
    weak: 'code:500|reference:494|ref:492|id:490',
  },
  location: {
    clear:
      'entrepot:968|emplacement:966|depot:964|magasin:962|boutique:960|lieu de stockage:958|lieu:956|site:954',
    unless: 'id|code',
  },
  stock: {
    clear:
      'stock:950|quantite en stock:916|qte en stock:914|stock disponible:912|stock actuel:910|stock final:908|stock reel:906|quantite disponible:904|en stock:902|disponible:900|qte stock:898|stock restant:896',
    weak: 'quantite:490|qte:488',
    unless: 'valeur|code|date|id|prix|entree|sortie',
  },
  unitCost: {
    clear: unitCost,
    weak: 'cout:496',
    unless: 'total|totale',
  },
  stockValue: {
    clear:
      'valeur du stock:982|valeur de stock:980|valeur stock:978|valeur d inventaire:976|valeur de l inventaire:974|valeur totale du stock:972',
    weak: 'valeur totale:494|valeur:492',
  },
  leadTimeDays: {
    clear:
      'delai de livraison:976|delai d approvisionnement:974|delai de reapprovisionnement:972|delai fournisseur:970|delai jours:968',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'inventory'>;
