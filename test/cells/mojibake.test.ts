import { expect, it } from 'vitest';
import { repairMojibake } from '../../src/cells/mojibake';

it.each([
  ['Montant dÃ©pensÃ©', 'Montant dépensé'],
  ['Taux dâ€™engagement', 'Taux d’engagement'],
  ['1 234,56 â‚¬', '1 234,56 €'],
  ['NÂ° de commande', 'N° de commande'],
])('"%s" is "%s"', (wrong, right) => {
  expect(repairMojibake(wrong)).toBe(right);
});

it.each(['São Paulo', 'SÃO PAULO', 'dépensé', 'plain', 'Ã©é', ''])('"%s" stays as it is', (text) => {
  expect(repairMojibake(text)).toBe(text);
});
