import type { FamilyHelp } from '../../help-texts';

export const customers: FamilyHelp<'customers'> = {
  new_customers: {
    meaning:
      'Les clients dont la toute première commande tombe dans la période, premier et dernier jour compris.',
    arguments: {
      customers:
        'Qui a passé chaque commande. Donnez toutes les commandes de la boutique, y compris celles d’avant la période.',
    },
  },
  cac: {
    meaning: 'Ce que coûte un nouveau client en moyenne.',
  },
  clv: {
    meaning:
      'Ce que rapporte un client pendant toutes ses années dans la boutique\u202f: en chiffre d’affaires, ou en bénéfice si une marge est donnée.',
    notToConfuse:
      'La valeur historique, qui additionne les bénéfices passés, et la valeur prédictive, qui estime qui restera et combien il dépensera.',
  },
  clv_cac_ratio: {
    meaning:
      'Combien de fois un client rembourse ce qu’il a coûté. En dessous de 1, la boutique achète ses clients à perte.',
    notToConfuse:
      'Le ratio fait avec une valeur vie en chiffre d’affaires, plus flatteur que la réalité\u202f: donnez une marge à la valeur vie.',
  },
  retention_rate: {
    meaning: 'La part des clients du début d’une période qui sont encore là à la fin.',
    notToConfuse:
      'La rétention par cohorte\u202f: la part d’un groupe de clients qui rachète dans une période ultérieure.',
  },
  churn_rate: {
    meaning:
      'La part des clients du début d’une période qui ont été perdus pendant celle-ci\u202f: 1 − rétention.',
    notToConfuse:
      'Les clients du début moins ceux de la fin, ce qui oublie les nouveaux. Sans contrat, un client est le plus souvent tenu pour perdu après 90 ou 180 jours sans commande.',
  },
  repeat_purchase_rate: {
    meaning: 'La part des clients qui ont passé au moins deux commandes, en 365 jours dans la synthèse.',
    notToConfuse: 'Les clients récurrents, qui avaient déjà acheté avant la période.',
  },
  purchase_frequency: {
    meaning: 'Le nombre moyen de commandes par client.',
  },
  returning_customer_rate: {
    meaning: 'La part des clients de la période qui avaient déjà acheté avant.',
    notToConfuse:
      'Le taux de réachat, qui demande deux commandes dans la période, et le taux de retour des articles.',
  },
};
