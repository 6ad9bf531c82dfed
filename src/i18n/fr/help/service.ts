import type { FamilyHelp } from '../../help-texts';

export const service: FamilyHelp<'service'> = {
  csat: {
    meaning:
      'La satisfaction des clients\u202f: la part des réponses avec les meilleures notes, 4 ou 5 sur 5, ou oui.',
    notToConfuse:
      'Certains outils écartent les réponses neutres\u202f; ici toutes comptent. La méthode «\u202fmoyenne\u202f» donne un autre chiffre\u202f: les points obtenus rapportés au maximum possible.',
    arguments: { ratings: 'Des notes de 1 à la meilleure, ou oui et non.' },
  },
  nps: {
    meaning:
      'L’écart entre les clients qui recommanderaient la boutique et ceux qui la déconseilleraient, de −100 à 100. Au-dessus de 0, les promoteurs sont plus nombreux que les détracteurs.',
    notToConfuse:
      'Ce n’est ni un pourcentage ni une moyenne des notes. Certains outils arrondissent d’abord chaque pourcentage vers le bas, ce qui décale le score d’un point au plus.',
  },
  complaint_rate: {
    meaning: 'Les réclamations rapportées aux commandes.',
  },
  review_score: {
    meaning: 'La note moyenne des avis. Avec le nombre d’avis, un produit très commenté pèse davantage.',
    notToConfuse:
      'Ce n’est pas la satisfaction client\u202f: c’est une moyenne comme 4,3, pas une part de clients satisfaits.',
    arguments: {
      ratings: 'La note de chaque avis, ou la note moyenne de chaque produit avec son nombre d’avis.',
    },
  },
  hit_rate: {
    meaning:
      'Combien de clients ont interrogé le service client sur un produit, par unité vendue. Un produit difficile à utiliser a un taux élevé.',
    notToConfuse:
      'Certains articles donnent l’inverse, unités vendues ÷ contacts\u202f; un chiffre élevé y est bon signe.',
  },
  first_response_time: {
    meaning:
      'Combien de temps les clients attendent la première réponse. Les questions encore sans réponse sont laissées de côté.',
    notToConfuse:
      'Ce n’est pas le délai de résolution\u202f: une première réponse ne règle pas forcément le problème.',
  },
  resolution_time: {
    meaning:
      'Le temps entre l’ouverture d’une demande et sa résolution. Les demandes encore ouvertes sont laissées de côté.',
    notToConfuse:
      'Ce n’est pas le délai de première réponse. Tant que de vieilles demandes restent ouvertes, il paraît meilleur qu’il n’est\u202f: suivez aussi les demandes en cours.',
  },
  active_issues: {
    meaning:
      'Combien de demandes sont ouvertes à un moment donné\u202f: déjà ouvertes et pas encore résolues.',
    notToConfuse:
      'Ce n’est pas le nombre de demandes reçues\u202f: les anciennes encore ouvertes comptent aussi.',
    arguments: {
      as_of:
        'Le moment à examiner\u202f; une date sans heure vaut minuit, au début du jour. Sans lui, le moment du dernier calcul de la feuille. Google Sheets refuse ici NOW(), TODAY() et RAND()\u202f: saisissez une date, ou renvoyez à une cellule où une date est saisie.',
    },
  },
};
