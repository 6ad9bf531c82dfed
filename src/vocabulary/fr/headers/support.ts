import type { KindHeaders } from '../../header-words';

/** The French headers for each field of support tickets. */
export const support = {
  ticketId: {
    clear:
      'ticket:994|no de ticket:948|no ticket:946|numero de ticket:944|numero ticket:942|id ticket:940|numero du ticket:938|no de dossier:936|numero de dossier:934|id reclamation:932|no reclamation:930',
    weak: 'id:500|no:498|numero:492|reference:490',
    unless: 'type|commande',
  },
  openedAt: {
    clear:
      'date:964|cree le:918|creee le:916|date de creation:914|date d ouverture:912|ouvert le:910|ouverte le:908|recu le:906|date de reception:904|date de la demande:902|date demande:900|date de reclamation:898|date reclamation:896|jour:894',
    unless: 'cloture|satisfaction|reponse',
  },
  answeredAt: {
    clear:
      'repondu le:944|premiere reponse le:942|date de premiere reponse:940|date premiere reponse:938|date de reponse:936|premiere reponse:934',
  },
  resolvedAt: {
    clear:
      'resolu le:938|resolue le:936|date de resolution:934|cloture le:932|date de cloture:930|ferme le:928|date de fermeture:926|traite le:924|date de traitement:922',
  },
  firstResponse: {
    clear:
      'temps de premiere reponse:950|delai de premiere reponse:948|delai premiere reponse:946|premiere reponse:944|temps de reponse:942|delai de reponse:940',
  },
  resolution: {
    clear:
      'temps de resolution:970|delai de resolution:968|duree de resolution:966|temps de traitement:964|delai de traitement:962',
  },
  status: {
    clear: 'statut:984|etat:982|statut du ticket:980',
    unless: 'commande',
  },
  kind: {
    clear:
      'type:994|type de demande:956|type de ticket:954|motif:952|motif de contact:950|categorie:948|nature:946|nature de la demande:944|sujet:936|objet:934',
    unless: 'id|no',
  },
  customer: {
    clear:
      'email:984|client:956|demandeur:954|nom du client:952|e mail:950|email client:948|adresse e mail:946',
    weak: 'nom:496',
  },
  product: {
    clear: 'sku:992|produit:982|article:980|nom du produit:978',
    unless: 'type',
  },
  channel: {
    clear: 'source:994|canal:980|source de la demande:978|origine:976|provenance:974',
    unless: 'id',
  },
  satisfaction: {
    clear: 'satisfaction:996|csat:994|note de satisfaction:978|satisfaction client:976',
    unless: 'date',
  },
} satisfies KindHeaders<'support'>;
