import { expect, it } from 'vitest';
import { isGuest } from '../../../../src/tables/reading/orders/guest';

it.each([
  'Guest',
  'walk in',
  'Walk-in Customer',
  '-',
  'N/A',
  'Tamu',
  'Tetamu',
  'Invité',
  'client de passage',
  'B****i',
  's***@gmail.com',
])('"%s" names no customer', (text) => {
  expect(isGuest(text)).toBe(true);
});

it.each(['Ana', 'Tamura', 'ana@guest.example', '12345', 'Walker Inn'])('"%s" is a customer', (text) => {
  expect(isGuest(text)).toBe(false);
});
