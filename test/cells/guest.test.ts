import { expect, it } from 'vitest';
import { isGuest } from '../../src/cells/guest';

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
  '0',
  '0000000000',
  '9999999999',
  'guest@example.com',
  'guest123@example.com',
  'noreply@shop.com',
  'no-reply@shop.com',
  'walkin@toko.com',
  'tanpaemail@toko.com',
  'Guest 1234',
  'Invité 12',
  'pas-de-mail@boutique.fr',
  'xxx@shop.com',
])('"%s" names no customer', (text) => {
  expect(isGuest(text)).toBe(true);
});

it.each([
  'Ana',
  'Tamura',
  'ana@guest.example',
  '12345',
  'Walker Inn',
  'noreen@example.com',
  '0812 3456 7890',
  '1',
])('"%s" is a customer', (text) => {
  expect(isGuest(text)).toBe(false);
});
