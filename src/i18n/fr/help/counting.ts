import type { CountingRules } from '../../help-texts';

export const counting: CountingRules = {
  cogs: 'Le coût unitaire de chaque ligne de commande multiplié par sa quantité\u202f: celui des commandes, sinon celui des coûts ou du stock, par référence ou produit, le plus récent. Il vaut s’il est connu pour 95\u202f% du chiffre d’affaires\u202f; sinon, les coûts de la catégorie marchandises sont pris. Le coût des articles retournés est déduit\u202f: ils sont de nouveau en rayon.',
  net_profit:
    'Les taxes sont les coûts de cette catégorie. Les autres coûts sont tous ceux qui restent hors marchandises, et les dépenses publicitaires\u202f; les coûts de la catégorie publicité ne comptent que si aucun onglet d’annonces ne couvre la période, pour ne rien compter deux fois. La taxe payée par les clients n’est pas un coût\u202f: le chiffre d’affaires ne la contient pas.',
  average_margin: 'Sur les lignes de commande dont le coût est connu.',
  new_customers:
    'Sans commandes d’avant la période, ou de quelques jours seulement, trop de clients comptent comme nouveaux\u202f; la vérification des données le dit.',
  cac: 'Les dépenses publicitaires et les coûts de la catégorie marketing\u202f; les coûts de la catégorie publicité seulement si aucun onglet d’annonces ne couvre la période.',
  clv_cac_ratio:
    'Les deux sur les 365 jours qui finissent avec la période\u202f; le coût d’acquisition sur ceux d’entre eux dont les dépenses sont connues.',
  clv: 'Sur les 365 jours qui finissent avec la période, ou sur tous les jours si les données sont plus courtes, au moins 90. Commandes par an\u202f: commandes par client. Années\u202f: 1 ÷ attrition annuelle, la part des clients du début de ces jours qui sont perdus à la fin\u202f; pas plus d’années que n’en ont les données, personne n’ayant été suivi plus longtemps. Sur moins d’un an de données, c’est ce qu’un client a apporté dans ces jours. La marge vaut si le coût de 95\u202f% de ce chiffre d’affaires est connu.',
  retention_rate:
    'Un client compte comme perdu après N jours sans commande\u202f; N est le 80e centile des intervalles entre achats (deux commandes d’un même jour font un achat), ou le nombre de jours que vous fixez. Les achats jusqu’à la fin de la période comptent, et de données plus longues ceux de leur première année\u202f: pour une période, N reste le même quoi qu’on ajoute ensuite. Au début\u202f: ceux qui ont acheté dans ce délai avant la période\u202f; à la fin\u202f: ceux qui ont acheté dans ce délai avant la fin\u202f; nouveaux\u202f: ceux de la fin qui n’étaient pas là au début, pour la première fois ou de retour.',
  churn_rate:
    'Les clients du début et les clients perdus sont comptés comme pour la rétention\u202f: l’attrition est 1 − rétention.',
  repeat_purchase_rate: 'Parmi les clients des 365 jours qui finissent avec la période.',
  cancellation_rate:
    'Si aucune colonne ne dit ce que les commandes sont devenues, les avoirs qui ont leur propre numéro comptent comme des annulations.',
  inventory_turnover:
    'Le stock vaut ce que dit le dernier comptage de chaque produit et lieu, au premier et au dernier jour de la période ou avant. Un produit qui n’est plus compté n’a plus de stock.',
  days_of_inventory: 'Compté comme la rotation du stock, avec les jours de la période.',
  stockout_rate: 'Chaque comptage d’un produit est un contrôle\u202f; il est en rupture à 0 ou moins.',
  order_cycle_time: 'Sur les ventes de la période dont la livraison a une date.',
  return_rate:
    'Articles des commandes retournées, des remboursements et des avoirs. Inconnu tant que l’onglet n’en contient aucun.',
  reorder_point:
    'Pour le produit le plus vendu de la période, parmi ceux dont le stock donne le délai\u202f; les jours sans vente comptent 0.',
  ctr: 'Des annonces\u202f; sans onglet d’annonces, des réseaux sociaux.',
  csat: 'L’échelle est la plus petite de 3, 5, 7 et 10 qui contient toutes les réponses. Oui et satisfait sont la meilleure réponse.',
  nps: 'Quand une colonne contient des notes de plusieurs sortes, celle de la ligne décide\u202f; sans sorte, ce sont celles-ci s’il y a un 0 ou une note au-dessus de 5, sinon des avis.',
  complaint_rate: 'Les demandes que leur type, le nom de l’onglet ou un en-tête appelle réclamations.',
  hit_rate: 'Les demandes qui nomment un produit\u202f; toutes si l’onglet n’en nomme pas.',
  active_issues: 'À la fin du dernier jour de la période.',
  mobile_conversion:
    'Le mobile, ce sont les téléphones et les applications\u202f; pas les tablettes, que les plateformes de mesure comptent à part. L’appareil d’une commande est celui de sa première ligne.',
  app_active_ratio:
    'Le dernier nombre d’utilisateurs actifs, rapporté à tous les téléchargements depuis le début des données.',
  engagement_rate:
    'Rapporté aux impressions si l’onglet les a, sinon aux personnes touchées, sinon aux abonnés.',
  reach:
    'La plus grande portée de chaque compte dans la période, sans celle des influenceurs : qui vous voit plusieurs semaines reste une seule personne.',
  follower_growth:
    'Le dernier nombre d’abonnés de chaque compte dans la période, rapporté au précédent\u202f; les abonnés des influenceurs sont laissés de côté.',
  influencer_conversion:
    'Les clics des lignes qui nomment un influenceur\u202f; tous si l’onglet n’en nomme pas.',
  purchase_triggers: 'Chaque commande compte 1, et le dernier point de contact en reçoit le crédit.',
};
