import type { FamilyTexts } from '../../texts';

export const omnichannel = (): FamilyTexts<'omnichannel'> => ({
  channel_traffic: {
    name: 'Lawatan mengikut saluran',
    formula: 'purata lawatan setiap tempoh dan bahagian lawatan',
  },
  channel_conversion: {
    name: 'Kadar penukaran mengikut saluran',
    formula: 'pesanan ÷ pelawat setiap saluran',
  },
  recommendation_conversion: {
    name: 'Kadar penukaran syor',
    formula: 'pesanan produk yang disyorkan ÷ klik pada produk itu',
  },
  product_interest: {
    name: 'Minat terhadap produk',
    formula: 'paparan, bahagiannya dan pesanan ÷ paparan',
  },
  purchase_triggers: {
    name: 'Pencetus pembelian',
    formula: 'nilai pembelian, dibahagikan kepada titik sentuhnya',
  },
  advocacy_rate: {
    name: 'Kadar syoran pelanggan (advokasi)',
    formula: 'pesanan daripada syoran ÷ pesanan',
  },
});
