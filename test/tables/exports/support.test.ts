import { expectTables } from './expected-tables';

expectTables('support', [
  {
    from: 'Zendesk',
    text: `
Id|Status|Priority|Via|Subject|Created at|Solved at|Satisfaction Score|Reopens|Replies|First reply time in minutes|Full resolution time in minutes
1001|Solved|High|Mail|Where is my mug|2026-03-01 10:00:00|2026-03-02 10:00:00|Good|0|2|15|1440
1002|Open|Low|Web|Broken pot|2026-03-01 11:30:00||Offered|0|1|90|`,
    days: ['2026-03-01', '2026-03-01'],
    numbers: { firstResponse: [0.25, 1.5], resolution: [24, Number.NaN] },
    words: {
      ticketId: ['1001', '1002'],
      status: ['Solved', 'Open'],
      channel: ['Mail', 'Web'],
      satisfaction: ['Good', 'Offered'],
    },
    moments: {
      openedAt: ['2026-03-01T10:00:00.000Z', '2026-03-01T11:30:00.000Z'],
      resolvedAt: ['2026-03-02T10:00:00.000Z', ''],
    },
  },
  {
    from: 'Freshdesk, durations as clocks',
    text: `
Ticket ID|Subject|Status|Priority|Source|Type|Agent|Created time|Resolved time|Closed time|First response time (in hrs)|Resolution time (in hrs)|Full name|Email
55|Refund?|Closed|Low|Email|Refund|Budi|2026-03-01 09:00:00|2026-03-01 18:30:00|2026-03-02 08:00:00|00:45:00|09:30:00|Ana Lim|ana@example.com
56|Late parcel|Open|High|Phone|Complaint|Budi|2026-03-02 09:00:00|||26:15:00||Siti|siti@example.com`,
    days: ['2026-03-01', '2026-03-02'],
    numbers: { firstResponse: [0.75, 26.25], resolution: [9.5, Number.NaN] },
    words: {
      kind: ['Refund', 'Complaint'],
      channel: ['Email', 'Phone'],
      customer: ['ana@example.com', 'siti@example.com'],
    },
    moments: { resolvedAt: ['2026-03-01T18:30:00.000Z', ''] },
  },
  {
    from: 'a list of complaints typed in Indonesian',
    tab: 'Keluhan',
    text: `
No Tiket|Tanggal Masuk|Dijawab Pada|Selesai Pada|Jenis Keluhan|Produk|Nama Pelanggan
K-01|01/03/2026 09:15|01/03/2026 10:45|03/03/2026 16:00|Barang rusak|Gelas|Budi
K-02|14/03/2026 13:00|14/03/2026 13:30||Salah kirim|Piring|Sari`,
    days: ['2026-03-01', '2026-03-14'],
    words: {
      ticketId: ['K-01', 'K-02'],
      kind: ['Barang rusak', 'Salah kirim'],
      product: ['Gelas', 'Piring'],
    },
    moments: {
      openedAt: ['2026-03-01T09:15:00.000Z', '2026-03-14T13:00:00.000Z'],
      answeredAt: ['2026-03-01T10:45:00.000Z', '2026-03-14T13:30:00.000Z'],
      resolvedAt: ['2026-03-03T16:00:00.000Z', ''],
    },
  },
  {
    from: 'a log of claims typed in French',
    text: `
N° de dossier|Ouvert le|Motif|Client|Délai de première réponse|Résolu le|Statut
R-1|2 mars 2026 à 9 h 30|Colis perdu|Luc|2 h 30 min|3 mars 2026 à 10 h 00|Clos
R-2|4 mars 2026 à 14 h 00|Taille|Zoé|45 min||En cours`,
    days: ['2026-03-02', '2026-03-04'],
    numbers: { firstResponse: [2.5, 0.75] },
    words: { kind: ['Colis perdu', 'Taille'], customer: ['Luc', 'Zoé'] },
    moments: {
      openedAt: ['2026-03-02T09:30:00.000Z', '2026-03-04T14:00:00.000Z'],
      resolvedAt: ['2026-03-03T10:00:00.000Z', ''],
    },
  },
]);
