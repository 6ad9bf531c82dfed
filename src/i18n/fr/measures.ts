import type { Texts } from '../texts';

export const measures: Texts['measures'] = {
  revenue: 'montants des commandes',
  gmv: 'prix et quantités des commandes',
  orders: 'numéros de commande',
  items: 'quantités des commandes',
  placed_orders: 'numéros de commande',
  cancelled_orders: 'statuts des commandes',
  customers: 'clients des commandes',
  new_customers: 'clients des commandes',
  repeat_customers: 'clients des commandes',
  returning_customers: 'clients des commandes',
  visits: 'visites',
  visitors: 'visiteurs',
  carts: 'paniers',
  bounced_sessions: 'visites d’une seule page',
  sessions: 'visites',
};
