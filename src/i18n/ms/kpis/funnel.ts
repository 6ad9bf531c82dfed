import type { FamilyTexts } from '../../texts';

export const funnel = (): FamilyTexts<'funnel'> => ({
  conversion_rate: {
    name: 'Kadar penukaran',
    formula: 'pesanan ÷ pelawat',
  },
  add_to_cart_rate: {
    name: 'Kadar tambah ke troli',
    formula: 'lawatan yang mengisi troli ÷ lawatan',
  },
  cart_abandonment: {
    name: 'Kadar pengabaian troli',
    formula: '(troli − pesanan) ÷ troli',
  },
  checkout_completion: {
    name: 'Kadar penyelesaian checkout',
    formula: 'pesanan ÷ checkout yang dimulakan',
  },
});
