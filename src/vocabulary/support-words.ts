import type { KindWords } from './field-words';

/** How headers say what a column of support tickets holds, in English, Indonesian, Malay and French. */
export const supportWords: KindWords<'support'> = {
  ticketId: {
    phrases:
      'ticket id|ticket no|ticket number|ticket|case id|case no|case number|conversation id|request id|issue id|issue key|complaint id|complaint no|id tiket|no tiket|nomor tiket|kode tiket|nomor keluhan|no keluhan|id keluhan|nombor tiket|kod tiket|no kes|nombor aduan|no aduan|id aduan|no de ticket|no ticket|numero de ticket|numero ticket|id ticket|numero du ticket|no de dossier|numero de dossier|id reclamation|no reclamation',
    weak: 'id|no|nomor|nombor|numero|reference|number|key',
    unless: 'order|customer|product|requester|assignee|type|status|form|pesanan|commande',
  },
  openedAt: {
    phrases:
      'created at|opened at|created time|created|opened|open date|date opened|created date|creation date|received at|date received|requested at|request date|asked at|ticket created|started at|created on|timestamp|date|dibuat pada|tanggal dibuat|waktu dibuat|tanggal masuk|tanggal tiket|dibuka pada|tanggal keluhan|tanggal komplain|tanggal buka|tanggal dibuka|waktu masuk|tanggal lapor|tanggal|tgl|tarikh dibuka|tarikh buka|tarikh dibuat|dicipta pada|tarikh aduan|tarikh terima|masa dibuka|tarikh|cree le|creee le|date de creation|date d ouverture|ouvert le|ouverte le|recu le|date de reception|date de la demande|date demande|date de reclamation|date reclamation|jour|conversation started at|initially created|created datetime',
    unless:
      'solved|resolved|closed|due|updated|order|selesai|ditutup|cloture|resolution|reply|response|assigned|satisfaction|answer|jawab|reponse',
  },
  answeredAt: {
    phrases:
      'first response at|first reply at|first responded at|first answered at|answered at|initial response at|first response date|replied at|responded at|answered on|first response time|first reply time|initial response time|dijawab pada|tanggal dijawab|waktu dijawab|waktu balasan pertama|tanggal balasan pertama|tanggal respon pertama|dibalas pada|waktu respon pertama|tarikh dijawab|dijawab|masa dijawab|masa balasan pertama|tarikh balasan pertama|tarikh respons pertama|dibalas|repondu le|premiere reponse le|date de premiere reponse|date premiere reponse|date de reponse|premiere reponse',
    unless: 'sla|status|business|due',
    optional: true,
  },
  resolvedAt: {
    phrases:
      'solved at|resolved at|resolved time|closed at|closed time|resolution date|date resolved|date closed|resolved date|closed date|resolved on|closed on|completed at|solved|resolved|closed|resolution time|diselesaikan pada|selesai pada|tanggal selesai|waktu selesai|ditutup pada|tanggal tutup|tanggal ditutup|tanggal penyelesaian|diselesaikan|tarikh selesai|tarikh ditutup|tarikh tutup|masa selesai|tarikh penyelesaian|resolu le|resolue le|date de resolution|cloture le|date de cloture|ferme le|date de fermeture|traite le|date de traitement|closed datetime|first closed at',
    unless: 'sla|status|due|reason|by',
    optional: true,
  },
  firstResponse: {
    phrases:
      'first reply time in minutes|first reply time in hours|first response time in hrs|first response time|first reply time|time to first response|first response|first response minutes|first response hours|response time|reply time|waktu respon pertama|waktu respons pertama|waktu balasan pertama|lama respon pertama|durasi respon pertama|waktu tanggap|waktu respon|lama respon|masa respons pertama|masa tindak balas pertama|masa tindak balas|masa balasan pertama|tempoh respons pertama|masa respons|temps de premiere reponse|delai de premiere reponse|delai premiere reponse|premiere reponse|temps de reponse|delai de reponse',
    unless: 'sla|status|within|business|average',
    optional: true,
  },
  resolution: {
    phrases:
      'full resolution time in minutes|full resolution time in hours|full resolution time|resolution time in hrs|resolution time|time to resolution|time to resolve|first resolution time in minutes|handling time|waktu penyelesaian|lama penyelesaian|durasi penyelesaian|waktu resolusi|masa penyelesaian|tempoh penyelesaian|temps de resolution|delai de resolution|duree de resolution|temps de traitement|delai de traitement|resolution minutes|resolution hours|time to close',
    unless: 'sla|status|within|business|average',
    optional: true,
  },
  status: {
    phrases:
      'status|ticket status|case status|state|status tiket|status aduan|status keluhan|keadaan|statut|etat|statut du ticket',
    unless: 'sla|order|resolution|pesanan|commande',
    optional: true,
    holds: 'words',
  },
  kind: {
    phrases:
      'ticket type|issue type|case type|type|category|contact reason|reason|topic|request type|jenis tiket|jenis keluhan|jenis masalah|kategori masalah|kategori keluhan|jenis pertanyaan|kategori|jenis|topik|alasan|jenis aduan|kategori aduan|sebab|type de demande|type de ticket|motif|motif de contact|categorie|nature|nature de la demande|tags|subject|subjek|sujet|objet|judul|perkara|issue|masalah|kind',
    unless: 'id|no',
    optional: true,
    holds: 'words',
  },
  customer: {
    phrases:
      'requester email|requester|requester name|requester id|customer email|customer id|customer|customer name|email|contact email|contact|full name|email pelanggan|pelanggan|nama pelanggan|pemohon|pelapor|pembeli|nama pembeli|emel|pengadu|nama pengadu|client|demandeur|nom du client|e mail|email client|adresse e mail',
    weak: 'name|nama|nom|user',
    optional: true,
    holds: 'anything',
  },
  product: {
    phrases:
      'product|product name|item|product sku|sku|produk|nama produk|barang|nama barang|produit|article|nom du produit',
    unless: 'type|category',
    optional: true,
    holds: 'anything',
  },
  channel: {
    phrases:
      'channel|via|ticket channel|source|platform|saluran|kanal|sumber|melalui|media|canal|source de la demande|origine|provenance',
    unless: 'id',
    optional: true,
    holds: 'words',
  },
  satisfaction: {
    phrases:
      'satisfaction score|satisfaction rating|satisfaction|csat|csat score|survey results|survey score|kepuasan|skor kepuasan|penilaian kepuasan|tahap kepuasan|note de satisfaction|satisfaction client|csat rating',
    unless: 'reason|comment|date|sent',
    optional: true,
    holds: 'anything',
  },
};
