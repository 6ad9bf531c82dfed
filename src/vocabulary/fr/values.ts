import type { ValueWords } from '../value-words';

/** The French words in cells. */
export const fr = {
  statuses: {
    draft: 'devis|devis envoye|brouillon|panier abandonne|abandonne|abandonnee',
    unpaid:
      'non paye|non payee|impaye|impayee|en attente de paiement|en attente du paiement|attente paiement|paiement en attente|a payer|virement bancaire|en attente de virement|pas encore paye|pas encore payee',
    placed: 'contre remboursement|hors stock|en attente|nouvelle|nouveau|a valider',
    paid: 'remboursee en partie|rembourse en partie|retournee en partie|remboursement partiel|retour partiel|remboursee partiellement|partiellement remboursee|partiellement rembourse|rembourse partiellement|partiellement payee|en reapprovisionnement paye|prete a expedier|paye|payee|paiement accepte|reglee|regle|validee|confirmee|acceptee|en cours|en preparation|prete|expedie|expediee|en transit|en livraison|reglees|payees',
    completed:
      'termine|terminee|livre|livree|completee|cloturee|finalisee|recue|retiree|traitee|soldee|ferme|fermee|cloture',
    cancelled:
      'annule|annulee|annulation|refuse|refusee|echouee|echec|expiree|rejetee|erreur de paiement|annulees',
    refunded: 'rembourse|remboursee|remboursement|avoir|remboursees',
    returned: 'retourne|retournee|retour|non livre|colis perdu|non reclame|retour expediteur',
  },
  answers: {
    yes: 'oui|vrai|satisfait|satisfaite|content|contente|bon|bien|tres bien|pas mal',
    neutral: 'neutre|ni satisfait ni insatisfait',
    no: 'non|faux|pas|insatisfait|insatisfaite|mauvais|mecontent|mecontente|decu',
  },
  months: [
    'janvier|janv',
    'fevrier|fev|fevr',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'aout',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'decembre|dec',
  ],
  durations: {
    second: 's|sec|seconde|secondes',
    minute: 'm|mn|min|minute|minutes',
    hour: 'h|heure|heures',
    day: 'j|jour|jours',
  },
  magnitudes: {
    thousand: 'k|mille|milliers',
    million: 'mio|million|millions',
    billion: 'md|mds|milliard|milliards',
  },
  numbers:
    'zero|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|cent|cents|mille|million|millions|gratuit|douzaine|demi',
  days: 'aujourd hui|hier|demain|maintenant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  nothing: 'neant|aucun|aucune|rien|vide|inconnu|nc|n c|nd|n d',
  loading: 'chargement|chargement en cours',
  guests:
    'client anonyme|client divers|divers|sans e mail|aucun|invite|invitee|client invite|anonyme|inconnu|client de passage|passager|client comptoir|sans nom',
  numberedGuests: 'invite|invitee',
  guestMail: 'anonyme|invite|inconnu|sans mail|sans email|sans e mail|pas de mail|no reponse|ne pas repondre',
  flags: { yes: 'vrai|oui|o', no: 'faux|non' },
  unchecked: 'faux',
  refunds: {
    noun: 'retour|retours|remboursement|remboursements',
    done: 'retourne|retournee|renvoye|renvoyee|rembourse|remboursee',
    never: 'non|pas|pas de|aucun|aucune|sans|jamais',
    afterNever: 'ete|encore',
    notDone: 'refuse|refusee|rejete|rejetee|annule|annulee|demande|demandee|en attente|en cours',
    beforeNotDone: 'demande|est',
    asked: 'demande de|en attente de',
  },
  columnNames:
    'canal|canaux|canal de vente|source|sources|produit|produits|nom du produit|article|articles|segment|segments|parcours|parcours client|chemin de conversion|chemins de conversion|point de contact|points de contact|client|clients|nom du client|id client|no client|acheteur|nom|e mail|email|commande|commandes|no de commande|numero de commande|id commande|no de facture|numero de facture|facture|appareil|statut|note|notes|satisfaction|reponse|reponses|avis|evaluation|statut de la commande|statut de commande|etat|etat de la commande',
} satisfies ValueWords;
