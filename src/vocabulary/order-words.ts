import type { KindWords } from './field-words';

/** How headers say what a column of orders holds, in English, Indonesian, Malay and French. */
export const orderWords: KindWords<'orders'> = {
  orderId: {
    phrases:
      'order id|order no|order number|invoice no|invoice number|invoice id|order ref|order reference|order code|order name|order key|transaction id|transaction no|transaction number|receipt no|receipt number|receipt id|sales order|bill no|document no|doc no|trx id|trx no|purchase id|sale id|invoice|nomor invoice|no invoice|no pesanan|nomor pesanan|id pesanan|kode pesanan|no order|nomor order|id order|kode order|id transaksi|no transaksi|nomor transaksi|kode transaksi|no faktur|nomor faktur|faktur|no nota|nomor nota|no struk|no penjualan|no bon|nombor pesanan|kod pesanan|no invois|nombor invois|invois|no resit|nombor resit|resit|nombor transaksi|no tempahan|nombor tempahan|no bil|no jualan|no commande|no de commande|numero commande|numero de commande|num commande|id commande|identifiant commande|identifiant de commande|reference commande|reference de commande|ref commande|code commande|no facture|no de facture|numero de facture|facture|no ticket|numero de ticket|no vente|no transaction|id transaction|numero de transaction|bon de commande|receipt|orderid|orderno|ordernumber|invoiceno|so number|purchase no|sales record number|numero de la commande|no de la commande|identifiant de la commande',
    weak: 'name|reference|ref|order|transaction|ticket|nota|pesanan|commande|transaksi|kode|code|vente|no rujukan|no referensi|number|nomor|numero|bon|sale|penjualan|bill|booking|id|no',
    unless:
      'date|time|item|customer|tracking|resi|payment|sku|status|tanggal|tarikh|article|supplier|purchase|po|pemasok|fournisseur|payout|refund|return|product|produk|produit|campaign|store|shop|toko|boutique|count|amount|total|value|jumlah|first|last|package|shipment|parcel|user|line|lineitem|row|channel|original|type|name|parent|list|method|note|notes|source|currency|country|statut|etat',
  },
  orderDate: {
    phrases:
      'order date|order time|order datetime|order created|order creation time|order creation date|date ordered|ordered at|ordered on|created at|created time|create time|date created|creation date|invoice date|purchase date|purchased at|purchased on|sale date|sales date|date of sale|sold at|sold on|transaction date|transaction time|date placed|placed at|placed on|date|datetime|timestamp|created|day|paid at|paid time|payment date|date paid|tanggal pesanan|tgl pesanan|tanggal order|tgl order|waktu pesanan dibuat|waktu pesanan|waktu order|tanggal dibuat|dibuat pada|tanggal transaksi|tgl transaksi|waktu transaksi|tanggal pembelian|tanggal beli|tanggal penjualan|tanggal jual|tanggal invoice|tgl invoice|tanggal faktur|tanggal nota|tanggal|tgl|tanggal pembayaran|waktu pembayaran dilakukan|tarikh pesanan|tarikh order|masa pesanan|masa pesanan dibuat|tarikh tempahan|tarikh dibuat|tarikh transaksi|tarikh belian|tarikh pembelian|tarikh jualan|tarikh invois|tarikh resit|tarikh|tarikh bayaran|tarikh pembayaran|date de commande|date commande|date de la commande|date et heure de commande|date de creation|creee le|cree le|passee le|commandee le|date d achat|date achat|date de vente|date vente|date de facture|date de facturation|date facture|date de transaction|jour|date et heure|horodatage|date de paiement|tgl beli|tgl jual|tarikh jual|tanggal bayar|tgl bayar|tarikh bayar|order placed|booking date|submitted at|processed at|date du ticket|sold date|date order',
    weak: 'time|waktu|masa|heure|hari|completed at',
    unless:
      'shipped|ship|shipping|delivery|delivered|fulfilled|cancelled|cancel|updated|update|due|birth|completed|estimated|kirim|pengiriman|lahir|selesai|penghantaran|livraison|expedition|naissance|annulation|mise a jour|joined|registered|registration|daftar|inscription|signup|sign|first|last|modified|expiry|expired|derniere|premiere|terakhir|pertama|dob|payout|refund|refunded|return|returned|retour|remboursement|range|end|start|starts|ends|akhir|awal|mula|debut|fin|solved|closed|visit|login|retur|pemulangan|batal|pembatalan|shipment',
  },
  customer: {
    phrases:
      'customer id|customer no|customer number|customer code|customer reference id|client id|buyer id|buyer user id|user id|member id|account id|id pelanggan|kode pelanggan|no pelanggan|id pembeli|kod pelanggan|no ahli|id client|no client|no de client|numero client|code client|identifiant client|ref client|reference client|customer email|email|e mail|buyer email|email address|billing email|email pelanggan|email pembeli|surel|alamat email|e mel|emel|emel pelanggan|courriel|adresse e mail|adresse email|adresse mail|email client|mail|buyer username|username pembeli|username|user name|buyer|nama pengguna|pseudo|nom d utilisateur|customer|customer name|customer full name|client|client name|buyer name|billing name|bill to name|full name|pelanggan|nama pelanggan|pembeli|nama pembeli|konsumen|nama konsumen|nama customer|nama pemesan|pemesan|nama penuh|nom client|nom du client|acheteur|nom de l acheteur|nom complet|customer phone|phone number|no hp|no telepon|nomor telepon|no telefon|telephone|partner|account name|customer e mail|contact email|akun pembeli|nama pengguna pembeli|pseudo acheteur|purchaser',
    weak: 'name|nama|nom|penerima|nama penerima|recipient|recipient name|destinataire|phone|telp|telepon|tel|wa|no wa|whatsapp|no whatsapp|contact|shipping name|ship to name|guest name|member|shopper',
    unless:
      'type|jenis|new|nouveau|group|groupe|note|notes|city|address|marketing|segment|service|satisfaction|since|lifetime|value|count|total|country|region|age|gender|orders|tags|baru|baharu|tax|company|zip|message',
  },
  quantity: {
    phrases:
      'quantity|qty|quantity ordered|qty ordered|ordered qty|quantity purchased|quantity sold|qty sold|units|units sold|unit sold|lineitem quantity|item quantity|items sold|item count|no of items|number of items|items|pieces|pcs|jumlah produk dibeli|jumlah barang|jumlah produk|jumlah item|jumlah beli|jumlah dibeli|jumlah terjual|kuantitas|kuantiti|banyaknya|unit terjual|jml barang|kuantiti dipesan|bilangan item|bilangan unit|kuantiti terjual|quantite|qte|quantite commandee|quantite vendue|quantites|nombre d articles|nb articles|nombre d unites|unites|unites vendues|articles vendus|total items|total qty|total quantity|jumlah unit|total barang|total item',
    weak: 'jumlah|jml|bilangan|bil|unit|nb|nbre|count|nombre|banyak|item|articles',
    unless:
      'returned|return|refunded|retur|pengembalian|dipulangkan|retournee|remboursee|stock|stok|available|on hand|harga|bayar|total|price|pembayaran|bayaran|inventory|committed|minimum|min|max|reorder|backordered|cancelled|shipped|pengiriman',
  },
  unitPrice: {
    phrases:
      'paid price|unit price|price per unit|price each|price|sold for|discounted price|harga diskon|lineitem price|selling price|sale price|paid price|product price|unit amount|item price|harga satuan|harga setelah diskon|harga jual|harga per unit|harga|harga barang|harga produk|harga awal|harga seunit|harga unit|harga selepas diskaun|harga jualan|harga asal|prix unitaire|prix unitaire ttc|prix unitaire ht|prix apres remise|prix remise|prix de vente|pu ttc|pu ht|pu|p u|prix|prix ttc|prix ht|harga pcs|original price|list price|regular price|sku unit original price|prix initial|prix d origine|harga normal|harga asli|harga sebelum diskon|harga biasa',
    weak: 'each|tarif|rate',
    unless:
      'compare|cost|modal|beli|pokok|kos|achat|revient|total|jumlah|compare at|shipping|before|tax|original total',
  },
  lineAmount: {
    phrases:
      'line total|line amount|subtotal ex tax|subtotal excl tax|subtotal inc tax|subtotal incl tax|item total|sku subtotal after discount|item subtotal|product subtotal|extended price|line price|amount|subtotal|sub total|sales|net sales|product sales|sales amount|revenue|item revenue|product revenue|value|jumlah harga|total harga produk|total harga|harga total|nilai|nilai penjualan|penjualan|omzet|omset|pendapatan|nominal|amaun|jumlah amaun|subjumlah|sub jumlah|nilai jualan|jualan|hasil|hasil jualan|montant ligne|total ligne|montant|sous total|montant ht|montant ttc|total article|ventes|vente|chiffre d affaires|ca|ca ht|ca ttc|valeur|recette',
    weak: 'jumlah',
    unless:
      'number|no|id|discount|diskon|diskaun|remise|shipping|ongkir|tax|pajak|cukai|tva|refund|refunded|fee|biaya|frais|before|sebelum|avant|rembourse|rembours|outstanding|cost|cout|kos|channel|canal|tax 1|code|commission|komisi|order|commande|quantity|qty|gross|inventory|paid|pengiriman|penghantaran|livraison|per|items|points',
  },
  orderTotal: {
    phrases:
      'order total|order amount|order total ex tax|order total excl tax|order total inc tax|order total incl tax|grand total|total amount|total paid|amount paid|total collected|total|total price|net amount|invoice total|bill total|order value|n revenue formatted|net revenue|final price|payment amount|total sales|total penjualan|total pembayaran|total bayar|total pesanan|total belanja|total transaksi|total tagihan|jumlah pembayaran|jumlah bayar|total akhir|nilai transaksi|nilai pesanan|jumlah bayaran|jumlah keseluruhan|jumlah besar|jumlah pesanan|jumlah dibayar|amaun pesanan|jumlah jualan|total commande|total de la commande|montant total|montant de la commande|montant commande|total paye|montant paye|net a payer|total facture|total ttc|valeur de la commande|prix total|total order|total keseluruhan|total inc tax|total incl tax|order net|total general|montant paye ttc|total tva comprise',
    unless:
      'discount|diskon|diskaun|remise|shipping|biaya|ongkir|tax|tva|pajak|cukai|refund|refunded|items|penghasilan|penghantaran|port|spent|depense|orders|commandes|quantity|qty|kuantiti|kuantitas|quantite|weight|berat|poids|barang|produk|voucher|points|poin|komisi|commission|fee|fees|outstanding|visitors|pengunjung|users|sessions|ppn|baucar|frais|item|articles|modal|cost',
  },
  status: {
    phrases:
      'order status|status|order state|financial status|payment status|fulfillment status|fulfilment status|sale status|status pesanan|status terakhir|status order|status transaksi|status pembayaran|status tempahan|status bayaran|statut|statut de commande|statut de la commande|statut commande|etat de la commande|etat commande|statut du paiement|statut de paiement|statut paiement',
    weak: 'state|etat|keadaan|situation|type|event type|receipt type|transaction type|keterangan',
    unless: 'shipping|pengiriman|penghantaran|livraison|marketing|lineitem|province|substatus',
    holds: 'anything',
  },
  currency: {
    phrases:
      'currency|currency code|order currency|iso currency|mata uang|kode mata uang|valuta|mata wang|kod mata wang|devise|monnaie|code devise',
  },
  secondStatus: {
    phrases:
      'fulfillment status|fulfilment status|delivery status|shipping status|shipment status|status pengiriman|status penghantaran|statut de livraison|statut livraison|statut d expedition|order substatus|payment status|financial status|status pembayaran|status bayaran|statut du paiement|statut de paiement|statut paiement|order status|status pesanan|status order|cancelation return type|cancellation return type|status pembatalan pengembalian|return status|refund status',
    unless: 'lineitem|marketing',
    optional: true,
  },
  cancelledAt: {
    phrases:
      'cancelled at|cancelled time|cancelled on|cancelled date|canceled at|cancel date|cancel time|cancellation date|date cancelled|waktu pembatalan|tanggal pembatalan|tanggal batal|tarikh batal|tarikh pembatalan|masa pembatalan|annulee le|annule le|date d annulation|date annulation',
    optional: true,
  },
  shippedAt: {
    phrases:
      'fulfilled at|shipped at|shipped time|ship date|shipping date|shipped date|tanggal kirim|tanggal pengiriman|waktu pengiriman|tarikh penghantaran|date d expedition|expediee le',
    optional: true,
  },
  payment: {
    phrases:
      'payment method|payment|payment type|payment mode|paid by|metode pembayaran|pembayaran|cara bayar|metode bayar|jenis pembayaran|kaedah pembayaran|cara pembayaran|cara bayaran|mode de paiement|moyen de paiement|paiement|methode de paiement|reglement|cod|kaedah bayaran',
    optional: true,
  },
  discount: {
    phrases:
      'discount amount|discount|discounts|discount %|diskon %|diskaun %|remise %|total discount|order discount|seller discount|promotion discount|item promotion discount|coupon amount|voucher amount|voucher|markdown|discount total|diskon produk|diskon|total diskon|potongan harga|potongan|diskon penjual|voucher penjual|diskaun|jumlah diskaun|rebat|baucar|remise|remises|montant remise|montant de la remise|reduction|reductions|rabais|ristourne',
    unless: 'code|type|name|before|after|sebelum|setelah|selepas|avant|apres',
    optional: true,
  },
  shipping: {
    phrases:
      'shipping|shipping fee|shipping cost|shipping amount|shipping price|shipping total|total shipping|delivery fee|delivery charge|postage|freight|shipping fee after discount|ongkir|ongkos kirim|ongkos kirim dibayar oleh pembeli|biaya pengiriman|total biaya pengiriman|biaya kirim|kos penghantaran|caj penghantaran|yuran penghantaran|bayaran penghantaran|kos pos|pos|frais de port|frais de livraison|livraison|port|frais d expedition|cout de livraison',
    unless: 'method|status|estimasi|potongan|tax|discount|diskon|subsidy|refund',
    optional: true,
  },
  tax: {
    phrases:
      'taxes|tax|tax amount|total tax|vat|gst|sst|sales tax|item tax|pajak|ppn|jumlah pajak|cukai|jumlah cukai|cukai jualan|tva|taxe|montant tva|total tva|dont tva',
    unless: 'rate|taux|name|id|no|shipping|inc|incl|excl',
    optional: true,
  },
  refund: {
    phrases:
      'refunded amount|refund amount|order refund amount|total refunded|amount refunded|refund total|refunded|refund|refunds|credit amount|jumlah pengembalian dana|pengembalian dana|dana dikembalikan|nilai refund|nilai retur|amaun bayaran balik|jumlah bayaran balik|bayaran balik|wang dikembalikan|montant rembourse|montant remboursement|total rembourse|remboursement|rembourse',
    unless: 'status|date|reason|tax|shipping|quantity',
    optional: true,
  },
  refundDate: {
    phrases:
      'refunded at|refund date|refund time|date refunded|refunded on|returned at|return date|tanggal refund|tanggal retur|tanggal pengembalian|tarikh bayaran balik|tarikh pemulangan|date de remboursement|date remboursement|remboursee le|date de retour|date retour',
    optional: true,
  },
  returnedQuantity: {
    phrases:
      'returned quantity|returned qty|quantity returned|qty returned|sku quantity of return|quantity refunded|refunded quantity|items returned|return quantity|jumlah retur|jumlah dikembalikan|kuantiti dipulangkan|quantite retournee|quantite remboursee|kuantitas retur|kuantiti pulangan',
    optional: true,
  },
  product: {
    phrases:
      'product name|product|product title|item name|lineitem name|line item name|item title|item|nama produk|produk|nama barang|barang|nama item|nom du produit|nom produit|produit|produits|article|designation|libelle produit|libelle article|libelle|product s|products|item description|description|variant title|menu',
    unless:
      'id|no|sku|code|price|quantity|total|category|kategori|categorie|type|cost|count|subtotal|discount|weight|url|vendor',
    optional: true,
    holds: 'words',
  },
  sku: {
    phrases:
      'sku|seller sku|lineitem sku|product sku|item sku|variant sku|nomor sku|nomor referensi sku|merchant sku|custom label|stock code|stockcode|item code|product code|product id|kode sku|kode produk|kode barang|sku induk|kod produk|kod barang|kod stok|ugs|reference produit|ref produit|reference article|ref article|code article|code produit|id produk|id produit|barcode|ean13|asin|upc|gtin|ean',
    unless: 'quantity|subtotal|price|discount|category',
    optional: true,
    holds: 'anything',
  },
  deliveredAt: {
    phrases:
      'delivered at|delivered time|delivered on|delivery date|date delivered|waktu pesanan selesai|tanggal terima|tanggal diterima|tanggal sampai|tanggal pesanan selesai|diterima pada|tarikh terima|tarikh diterima|tarikh sampai|tarikh selesai|date de livraison|date livraison|livree le|livre le|date de reception|received at|received date',
    unless: 'estimated|estimasi|anggaran|prevue|estimee|expected|due',
    optional: true,
  },
  channel: {
    phrases:
      'sales channel|channel|order channel|order source|source name|marketplace|platform|source|kanal penjualan|kanal|saluran penjualan|saluran jualan|saluran|sumber pesanan|toko|nama toko|kedai|nama kedai|canal de vente|canal|place de marche|plateforme|boutique|magasin|point de vente|purchase point|store name|store|shop name|shop|origin|origine|sumber|location|lokasi|lieu|cabang|cawangan',
    unless: 'id|no|device|tax',
    optional: true,
    holds: 'words',
  },
  device: {
    phrases:
      'device|device type|device category|perangkat|jenis perangkat|kategori perangkat|gawai|peranti|jenis peranti|kategori peranti|appareil|type d appareil|categorie d appareil|terminal',
    unless: 'id|name|nom|nama',
    optional: true,
    holds: 'words',
  },
  unitCost: {
    phrases:
      'unit cost|cost per item|cost price|product cost|cost per unit|cost of goods|cogs|buying price|purchase price|harga modal|modal|hpp|harga pokok|harga beli|biaya satuan|kos seunit|kos unit|harga kos|kos barang|cout unitaire|prix d achat|prix de revient|prix de revient unitaire|cout d achat',
    unless: 'total|shipping|delivery|jumlah',
    optional: true,
  },
  touchpoints: {
    phrases:
      'touchpoints|touch points|attribution|attribution path|customer path|conversion path|path|journey|customer journey|titik sentuh|jalur konversi|jalur pelanggan|perjalanan pelanggan|laluan pelanggan|points de contact|parcours|parcours client|chemin de conversion|titik kontak',
    optional: true,
    holds: 'words',
  },
  referral: {
    phrases:
      'referral|referral code|referred by|referrer name|recommended by|refer a friend|kode referral|referensi dari|direkomendasikan oleh|rekomendasi dari|rujukan dari|kod rujukan|dirujuk oleh|disyorkan oleh|parrainage|parrain|code parrainage|code de parrainage|recommande par|parraine par|rujukan|recommandation|rekomendasi',
    unless: 'no',
    optional: true,
    holds: 'anything',
  },
  influencer: {
    phrases:
      'influencer|influencer code|creator|creator name|creator username|affiliate|affiliate name|kol|kreator|pengaruh|afiliasi|pencipta|pempengaruh|influenceur|influenceuse|createur|affilie',
    unless: 'commission|komisi|fee',
    optional: true,
    holds: 'words',
  },
};
