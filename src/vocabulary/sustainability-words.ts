import type { KindWords } from './field-words';
import { currencyWords, dayWords } from './shared-words';

/** How headers say what a column of sustainability holds, in English, Indonesian, Malay and French. */
export const sustainabilityWords: KindWords<'sustainability'> = {
  date: {
    phrases: `${dayWords}|period|billing period|bill date|billing date|reading date|quarter|period start|start date|invoice date|periode|tanggal tagihan|bulan tagihan|periode tagihan|bulan bil|tarikh bil|tempoh|tempoh bil|periode de facturation|date de facture|date de releve|date facture|date du releve`,
    unless: 'due|end|jatuh|akhir|echeance|fin',
  },
  tonnesCo2e: {
    phrases:
      'tonnes co2e|t co2e|tco2e|tonnes co2|co2e tonnes|co2e|co2 emissions|carbon emissions|co2|carbon footprint|ghg emissions|kg co2e|kg co2|co2e kg|emissions|emisi karbon|emisi co2|jejak karbon|emisi|pelepasan karbon|pelepasan co2|pelepasan|emissions carbone|empreinte carbone|emissions de co2|emissions co2|bilan carbone|tonnes equivalent co2|tonnes eq co2|t eq co2|teq co2|emissions de ges|emission|total emissions t co2e|total t co2e|emissions t co2e',
    unless: 'per|par|setiap|factor|target|offset',
  },
  kilowattHours: {
    phrases:
      'k wh|kwh|energy k wh|electricity k wh|electricity used k wh|energy used k wh|energy kwh|consumption k wh|usage k wh|k wh used|m wh|mwh|energy consumption|electricity consumption|energy used|energy use|electricity used|pemakaian k wh|konsumsi energi|konsumsi listrik|pemakaian listrik|pemakaian energi|penggunaan listrik|listrik k wh|penggunaan k wh|penggunaan tenaga|penggunaan elektrik|tenaga k wh|guna k wh|consommation k wh|energie k wh|consommation d energie|consommation d electricite|consommation electrique|electricite k wh|consommation energetique|energie consommee|kilowatt hours',
    weak: 'energy|electricity|usage|consumption|energi|listrik|pemakaian|tenaga|elektrik|penggunaan|energie|electricite|consommation',
    unless: 'cost|biaya|kos|cout|price|montant|bill|tagihan|bil|facture|rate|tarif|prix|per|par|harga',
  },
  waste: {
    phrases:
      'waste|waste kg|waste generated|waste weight|waste produced|limbah|sampah|berat sampah|sampah kg|limbah kg|sisa buangan|sisa kg|sisa|bahan buangan|dechets|total des dechets|dechets produits|quantite de dechets|poids des dechets|dechets kg',
    unless: 'recycled|recycle|recycling|didaur|daur|dikitar|kitar|recycles|recyclee|cost|biaya|stok',
  },
  recycled: {
    phrases:
      'recycled|waste recycled|recycled waste|recycled kg|recycled weight|waste recycled kg|recycled waste kg|didaur ulang|daur ulang|sampah didaur ulang|limbah didaur ulang|didaur ulang kg|dikitar semula|kitar semula|sisa dikitar semula|dikitar semula kg|recycles|recycle|dechets recycles|poids recycle|quantite recyclee|recycles kg|recyclage',
    unless: 'rate|%|taux|material|materials|bahan|matiere|matieres|materiaux|content|packaging',
  },
  materials: {
    phrases:
      'materials|materials used|material used|materials kg|packaging|bahan|bahan baku|bahan digunakan|bahan kg|kemasan|pembungkusan|matieres|matieres premieres|materiaux|materiaux utilises|emballages|material',
    unless:
      'sustainable|recycled|eco|berkelanjutan|lestari|mampan|durables|durable|ramah|mesra|recycles|cost|biaya|kos|cout|buangan',
  },
  sustainableMaterials: {
    phrases:
      'sustainable materials|sustainable material|sustainable materials kg|eco materials|eco friendly materials|sustainable packaging|recycled materials|certified materials|sustainable|bahan berkelanjutan|bahan ramah lingkungan|kemasan ramah lingkungan|ramah lingkungan|bahan lestari|bahan mampan|bahan mesra alam|pembungkusan mesra alam|mesra alam|matieres durables|materiaux durables|materiaux recycles|matieres recyclees|emballages durables|materiaux ecologiques|matieres responsables',
    unless: '%|rate|share',
  },
  contribution: {
    phrases:
      'community contribution|contribution|donation|donations|community donation|community donations|given to the community|given to community|charity|csr|community investment|kontribusi|donasi|kontribusi sosial|kontribusi komunitas|donasi komunitas|sumbangan|derma|sumbangan komuniti|sumbangan masyarakat|sumbangan sosial|zakat|sedekah|don|dons|contribution communautaire|dons aux associations|mecenat|contribution solidaire',
  },
  group: {
    phrases:
      'group|gender|department|team|staff group|employee group|age group|kelompok|grup|jenis kelamin|departemen|kelompok usia|kumpulan|jantina|jabatan|kumpulan pekerja|groupe|genre|sexe|equipe|service|tranche d age|kelompok karyawan|kumpulan kakitangan|groupe du personnel|staff group',
    optional: true,
    holds: 'words',
  },
  headcount: {
    phrases:
      'headcount|head count|employees|staff|people|karyawan|pegawai|jumlah staf|jumlah orang|pekerja|bilangan staf|kakitangan|effectif|effectifs|salaries|employes|nombre de personnes|bilangan orang',
    unless: 'cost|name|id|salary|kumpulan|group|groupe',
  },
  currency: {
    phrases: currencyWords,
    optional: true,
    holds: 'words',
  },
};
