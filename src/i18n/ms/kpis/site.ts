import type { FamilyTexts } from '../../texts';

export const site = (): FamilyTexts<'site'> => ({
  traffic: {
    name: 'Lawatan',
    formula: 'jumlah lawatan',
  },
  new_visitor_share: {
    name: 'Peratusan pelawat baharu',
    formula: 'pelawat baharu ÷ pelawat',
  },
  revisit_rate: {
    name: 'Kadar lawatan semula',
    formula: 'pelawat yang kembali ÷ pelawat',
  },
  traffic_sources: {
    name: 'Sumber trafik',
    formula: 'lawatan, bahagian, penukaran dan hasil jualan setiap lawatan bagi setiap sumber',
  },
  session_duration: {
    name: 'Purata tempoh lawatan',
    formula: 'jumlah masa di laman ÷ lawatan',
  },
  pages_per_visit: {
    name: 'Halaman setiap lawatan',
    formula: 'halaman yang dilihat ÷ lawatan',
  },
  bounce_rate: {
    name: 'Kadar lantunan',
    formula: 'lawatan satu halaman ÷ lawatan',
  },
});
