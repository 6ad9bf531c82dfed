/** Words that owners use in a table of targets besides the add-on's own, in any of the four languages. */
export const targetColumnWords = {
  kpi: 'metric|measure|indicator|metrik|ukuran|indikator|penunjuk|indicateur|metrique|mesure',
  segment: 'channel|device|kanal|saluran|perangkat|peranti|canal|appareil|segments',
  type: 'direction|kind|tipe|arah|sens|genre',
  baseline:
    'from|start value|starting value|current|current value|base|nilai awal|awal|dari|saat ini|nilai permulaan|daripada|semasa|valeur de depart|valeur initiale|valeur actuelle|reference|base line',
  target:
    'target value|goal|goal value|to|aim|sasaran|nilai target|nilai sasaran|valeur cible|cible|valeur visee|objectif',
  start:
    'start date|begin|begins|from date|since|tanggal mulai|tgl mulai|dari tanggal|tarikh mula|bermula|date de debut|debut le|commence',
  deadline:
    'due|due date|end|end date|until|by|target date|batas waktu|jatuh tempo|tanggal akhir|selesai|sampai|tenggat waktu|tamat|hingga|fin|date de fin|date limite|echeance le|jusqu au|delai',
  owner:
    'responsible|person|who|pic|pemilik|pj|pemilik target|responsible person|pemilik sasaran|proprietaire|qui',
  note: 'notes|comment|comments|remark|remarks|keterangan|komentar|catatan|ulasan|notes du responsable|commentaire|commentaires|remarques',
} as const;

/** What a target may ask of a KPI, in the words of owners; how it adds up follows from the KPI. */
export const targetAimWords = {
  reach:
    'reach|reached|get to|increase|raise|grow|decrease|reduce|lower|sum|total|ratio|level|rate|capai|naik|naikkan|turun|turunkan|jumlah|rasio|tingkat|nisbah|tahap|naikkan ke|atteindre|augmenter|reduire|baisser|somme|taux|niveau',
  above:
    'above|stay above|at least|minimum|min|not below|floor|di atas|minimal|setidaknya|sekurang kurangnya|paling sedikit|kekal atas|au dessus|rester au dessus|au moins|plancher',
  below:
    'below|stay below|at most|maximum|max|not above|cap|ceiling|limit|budget|di bawah|maksimal|paling banyak|maksimum|selebihnya|tidak melebihi|kekal bawah|au dessous|en dessous|rester en dessous|au plus|plafond',
} as const;

/** The whole shop, and the devices on which it is visited. */
export const targetSegmentWords = {
  all: 'all|everything|total|whole shop|shop total|semua|seluruh toko|keseluruhan|semua saluran|tous|tout|toute la boutique|ensemble',
  mobile:
    'mobile|phone|phones|smartphone|device mobile|ponsel|seluler|hp|telepon|mudah alih|telefon|telephone|mobiles|mobile phone|smartphones|handphone|telefon bimbit',
  tablet: 'tablets|ipad|tablettes|tablette',
  desktop:
    'desktops|computer|computers|pc|laptop|laptops|komputer|komputer riba|ordinateur|ordinateurs|ordinateur portable',
} as const;
