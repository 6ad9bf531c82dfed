import type { KindHeaders } from '../../header-words';

/** The French headers for each field of orders. */
export const orders = {
  orderId: {
    clear:
      'no commande:878|no de commande:876|numero commande:874|numero de commande:872|num commande:870|id commande:868|identifiant commande:866|identifiant de commande:864|reference commande:862|reference de commande:860|ref commande:858|code commande:856|no facture:854|no de facture:852|numero de facture:850|facture:848|no ticket:846|numero de ticket:844|no vente:842|no transaction:840|id transaction:840|numero de transaction:840|bon de commande:840|numero de la commande:840|no de la commande:840|identifiant de la commande:840|numero du recu:840|no du recu:840|numero de recu:840|no recu:840|numero de vente:600',
    weak: 'reference:498|ref:496|transaction:492|ticket:490|commande:484|code:478|vente:476|numero:466|bon:464|id:454|no:452|recu:470',
    unless: 'date|sku|article|fournisseur|produit|boutique|total|type|note|source|statut|etat',
  },
  orderDate: {
    clear:
      'date:944|date de commande:848|date commande:846|date de la commande:844|date et heure de commande:842|date de creation:840|creee le:840|cree le:840|passee le:840|commandee le:840|date d achat:840|date achat:840|date de vente:840|date vente:840|date de facture:840|date de facturation:840|date facture:840|date de transaction:840|jour:840|date et heure:840|horodatage:840|date de paiement:840|date du ticket:840',
    weak: 'heure:494',
    unless:
      'livraison|expedition|naissance|annulation|mise a jour|inscription|derniere|premiere|retour|remboursement|debut|fin',
  },
  customer: {
    clear:
      'id client:966|no client:964|no de client:962|numero client:960|code client:958|identifiant client:956|ref client:954|reference client:952|email:948|e mail:946|courriel:924|adresse e mail:922|adresse email:920|adresse mail:918|email client:916|mail:914|pseudo:900|nom d utilisateur:898|client:890|nom client:858|nom du client:856|acheteur:854|nom de l acheteur:852|nom complet:850|telephone:840|pseudo acheteur:840',
    weak: 'nom:496|destinataire:486|tel:478',
    unless: 'type|nouveau|groupe|note|service|satisfaction|total',
  },
  quantity: {
    clear:
      'quantite:928|qte:926|quantite commandee:924|quantite vendue:922|quantites:920|nombre d articles:918|nb articles:916|nombre d unites:914|unites:912|unites vendues:910|articles vendus:908',
    weak: 'nb:490|nbre:488|nombre:484|articles:478',
    unless: 'retournee|remboursee|stock|total',
  },
  unitPrice: {
    clear:
      'prix unitaire:944|prix unitaire ttc:942|prix unitaire ht:940|prix apres remise:938|prix remise:936|prix de vente:934|pu ttc:932|pu ht:930|pu:928|p u:926|prix:924|prix ttc:922|prix ht:920|prix initial:908|prix d origine:906|vendu pour:990|vendu a:960',
    weak: 'tarif:498',
    unless: 'achat|revient|total',
  },
  lineAmount: {
    clear:
      'montant ligne:916|total ligne:914|montant:912|sous total:910|montant ht:908|montant ttc:906|total article:904|ventes:902|vente:900|chiffre d affaires:898|ca:896|ca ht:894|ca ttc:892|valeur:890|recette:888|ventes brutes:600|montant brut:600|ca brut:600|ventes nettes:960|montant net:940|montant produit ht:990|prix produit ht:990|total produits ht:990|montant hors taxe:990|montant hors taxes:990',
    unless:
      'no|id|remise|tva|frais|avant|rembourse|rembours|cout|canal|code|commande|livraison|points|brut|brute|bruts|brutes|numero|num',
  },
  orderTotal: {
    clear:
      'total:978|total commande:918|total de la commande:916|montant total:914|montant de la commande:912|montant commande:910|total paye:908|montant paye:906|net a payer:904|total facture:902|total ttc:900|valeur de la commande:898|prix total:896|total general:884|montant paye ttc:882|total tva comprise:880|avant commission:560|montant brut:560|brut:555',
    unless: 'remise|tva|port|depense|commandes|quantite|poids|points|frais|articles',
  },
  status: {
    clear:
      'statut:970|statut de commande:968|statut de la commande:966|statut commande:964|etat de la commande:962|etat commande:960|statut du paiement:958|statut de paiement:956|statut paiement:954',
    weak: 'etat:498|type:492',
    unless: 'livraison',
  },
  currency: {
    clear: 'devise:982|monnaie:980|code devise:978',
  },
  secondStatus: {
    clear:
      'statut de livraison:986|statut livraison:984|statut d expedition:982|statut du paiement:970|statut de paiement:968|statut paiement:966',
  },
  isCancelled: {
    clear: 'annulee:1000|annule:998|commande annulee:996|annulation:994',
    unless: 'le|date|motif|heure|montant|par',
  },
  isRefunded: {
    clear:
      'entierement remboursee:1000|remboursee:998|rembourse:996|retournee:994|retourne:992|remboursement:990|retour:988',
    unless: 'partiel|partiellement|le|date|motif|montant|quantite|statut',
  },
  rowType: {
    clear:
      'type de transaction:1000|type d operation:998|type de vente:996|type de document:994|type de piece:992|type de ligne:990|type:988|nature:986|operation:984',
    unless: 'produit|paiement|client|livraison|article',
  },
  cancelledAt: {
    clear: 'annulee le:970|annule le:968|date d annulation:966|date annulation:964',
  },
  shippedAt: {
    clear: 'date d expedition:980|expediee le:978',
  },
  payment: {
    clear: 'mode de paiement:974|moyen de paiement:972|paiement:970|methode de paiement:968|reglement:966',
  },
  discount: {
    clear:
      'remise %:988|remise:944|remises:942|montant remise:940|montant de la remise:938|reduction:936|reductions:934|rabais:932|ristourne:930',
    unless: 'code|type|avant|apres',
  },
  shipping: {
    clear:
      'frais de port:952|frais de livraison:950|livraison:948|port:946|frais d expedition:944|cout de livraison:942|livraison et manutention:960|frais de port et d emballage:960',
  },
  tax: {
    clear: 'tva:970|taxe:968|montant tva:966|total tva:964|dont tva:962',
    unless: 'taux|id|no',
  },
  refund: {
    clear:
      'montant rembourse:962|montant remboursement:960|total rembourse:958|remboursement:956|rembourse:954',
    unless: 'date',
  },
  refundDate: {
    clear:
      'date de remboursement:976|date remboursement:974|remboursee le:972|date de retour:970|date retour:968',
  },
  returnedQuantity: {
    clear: 'quantite retournee:976|quantite remboursee:974',
  },
  product: {
    clear:
      'nom du produit:974|nom produit:972|produit:970|produits:968|article:966|designation:964|libelle produit:962|libelle article:960|libelle:958|description:950',
    unless: 'id|no|sku|code|total|categorie|type',
  },
  sku: {
    clear:
      'sku:1000|ugs:956|reference produit:954|ref produit:952|reference article:950|ref article:948|code article:946|code produit:944|id produit:940',
  },
  deliveredAt: {
    clear: 'date de livraison:970|date livraison:968|livree le:966|livre le:964|date de reception:962',
    unless: 'prevue|estimee',
  },
  channel: {
    clear:
      'marketplace:990|source:986|canal de vente:964|canal:962|place de marche:960|plateforme:958|boutique:956|magasin:954|point de vente:952|origine:938|lieu:930',
    unless: 'id|no',
  },
  category: {
    clear:
      'categorie de produit:1000|categorie produit:998|categorie d article:996|categorie article:994|categorie:980|famille de produits:970|famille produit:968|type de produit:960|rayon:940',
    unless: 'appareil|id|code|depense|client|taxe',
  },
  device: {
    clear: 'appareil:980|type d appareil:978|categorie d appareil:976|terminal:974',
    unless: 'id|nom',
  },
  country: {
    clear:
      'pays de livraison:1000|pays livraison:998|pays destinataire:996|pays:980|pays du client:978|pays client:976|code pays:974|pays de facturation:960|pays facturation:958',
    unless: 'origine|telephone',
  },
  unitCost: {
    clear:
      'cout unitaire:962|prix d achat:960|prix de revient:958|prix de revient unitaire:956|cout d achat:954|cout des marchandises:953|cout des marchandises vendues:953',
    unless: 'total',
  },
  touchpoints: {
    clear: 'points de contact:972|parcours:970|parcours client:968|chemin de conversion:966',
  },
  referral: {
    clear:
      'parrainage:972|parrain:970|code parrainage:968|code de parrainage:966|recommande par:964|parraine par:962|recommandation:958',
    unless: 'no',
  },
  influencer: {
    clear: 'influenceur:974|influenceuse:972|createur:970|affilie:968',
  },
} satisfies KindHeaders<'orders'>;
