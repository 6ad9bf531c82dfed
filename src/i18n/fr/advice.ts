import type { Texts } from '../texts';

/** A function, so that it is made only at use: formula cells never need it. */
export const advice: Texts['advice'] = () => ({
  revenue:
    'Cherchez ce qui a baissé\u202f: le nombre de visiteurs, le taux de conversion ou le panier moyen. Puis agissez sur ce point.',
  gmv: 'S’il monte sans que le chiffre d’affaires suive, regardez les remises, les annulations et les retours.',
  orders: 'Voyez s’il y a moins de visiteurs ou s’ils sont moins nombreux à commander, et commencez par là.',
  aov: 'Proposez des lots et des articles complémentaires, ou la livraison gratuite à partir d’un montant un peu plus élevé.',
  order_size:
    'Montrez des articles complémentaires, vendez des lots et baissez le prix dès plusieurs pièces.',
  cogs: 'Comparez les fournisseurs, achetez en plus grande quantité et abandonnez les produits trop chers pour ce qu’ils rapportent.',
  gross_profit:
    'Accordez moins de remises, achetez moins cher ou relevez les prix là où les clients l’acceptent.',
  gross_margin: 'Vendez davantage les produits à bonne marge, et revoyez les prix et les remises des autres.',
  net_profit:
    'Passez les coûts en revue, du plus gros au plus petit\u202f: marchandises, publicité, livraison, frais, loyer.',
  net_margin:
    'Si la marge brute est bonne, ce sont les autres coûts qui pèsent\u202f: réduisez ceux qui n’amènent aucune commande.',
  average_margin:
    'Classez les produits par marge\u202f: pour les plus faibles, montez le prix, changez de fournisseur ou cessez de les vendre.',
  revenue_growth:
    'Voyez si ce sont les visiteurs, la conversion ou le panier moyen qui ont baissé, et comparez avec la même période de l’an dernier avant de juger.',
  cancellation_rate:
    'Cherchez pourquoi\u202f: rupture de stock, paiement refusé, livraison trop lente, description trop flatteuse.',
  revenue_per_visitor:
    'Voyez lequel des deux est faible\u202f: pour la conversion, les fiches produit et le paiement\u202f; pour le panier, l’offre.',
  conversion_rate:
    'Vérifiez les fiches produit, le paiement et l’offre, séparément sur téléphone et sur ordinateur.',
  add_to_cart_rate:
    'Soignez les photos, les descriptions, les prix et les avis des fiches produit, et indiquez ce qui est en stock.',
  cart_abandonment:
    'Affichez tôt les frais de livraison, proposez les moyens de paiement habituels et envoyez un rappel.',
  checkout_completion:
    'Raccourcissez les formulaires, permettez de commander sans compte et ajoutez des moyens de paiement.',
  new_customers:
    'Voyez quels canaux ont amené de nouveaux clients, et facilitez la première commande, par exemple avec une offre de bienvenue.',
  cac: 'Déplacez d’abord le budget vers le canal le moins cher, et arrêtez les publicités qui n’amènent personne.',
  clv: 'Faites revenir les clients\u202f: bon service, programme de fidélité, offres adaptées à leurs achats.',
  clv_cac_ratio: 'Passez par des canaux moins chers, et obtenez plus de réachats des clients que vous avez.',
  retention_rate:
    'Demandez à ceux qui partent pourquoi, et donnez aux autres une raison de rester\u202f: service, points de fidélité, message au bon moment.',
  churn_rate:
    'Voyez au bout de combien de temps les clients partent, et écrivez-leur avant, avec une raison de rester.',
  repeat_purchase_rate:
    'Écrivez après la première commande\u202f: conseils d’utilisation, articles complémentaires, une raison d’en passer une deuxième.',
  purchase_frequency:
    'Relancez les clients quand ils peuvent en avoir besoin, et proposez un abonnement ou des points de fidélité.',
  returning_customer_rate:
    'Gardez le contact après la commande\u202f: lettre d’information, programme de fidélité, aide rapide.',
  traffic:
    'Voyez quelle source a baissé (recherche, publicité, réseaux sociaux ou e-mail) et commencez par là.',
  new_visitor_share:
    'Si presque personne n’est nouveau, travaillez la visibilité\u202f; si presque personne ne revient, le service et la lettre d’information.',
  revisit_rate:
    'Donnez des raisons de revenir\u202f: nouveautés, pages utiles, lettre d’information, rappel du panier.',
  traffic_sources:
    'Mettez du temps et de l’argent dans les sources dont les visiteurs achètent, pas dans celles qui ne font que du nombre.',
  session_duration:
    'Voyez sur quelles pages les visiteurs partent, et rendez-les plus rapides et plus claires.',
  pages_per_visit:
    'Ajoutez des liens vers des articles complémentaires, nommez clairement les catégories et vérifiez la vitesse des pages.',
  bounce_rate:
    'Vérifiez que la page tient la promesse de l’annonce ou du résultat de recherche, et qu’elle s’ouvre vite sur un téléphone.',
  inventory_turnover:
    'Si elle est basse, achetez moins de ce qui se vend lentement, soldez ce qui dort et commandez plus souvent en petits lots.',
  days_of_inventory:
    'Si elle augmente, achetez moins de ce qui se vend lentement et écoulez l’ancien stock avec une offre.',
  stockout_rate:
    'S’il est élevé, commandez plus tôt, gardez un stock de sécurité des meilleures ventes et négociez des délais plus courts.',
  order_cycle_time:
    'S’il est long, cherchez l’étape qui prend du temps\u202f: préparation, remise au transporteur ou transport.',
  return_rate:
    'S’il est élevé, demandez la raison de chaque retour, puis corrigez descriptions, tailles, photos ou emballages.',
  reorder_point: 'Quand le stock descend à ce nombre, recommandez. Arrondissez à l’unité supérieure.',
  cpc: 'S’il augmente, arrêtez les annonces les plus chères, resserrez l’audience et améliorez les annonces peu cliquées.',
  ctr: 'S’il est bas, essayez une autre image, un autre titre ou une autre audience.',
  average_position:
    'Si elle se dégrade, améliorez l’annonce et sa page d’arrivée avant d’augmenter l’enchère.',
  roas: 'S’il est bas, déplacez le budget vers les annonces qui rapportent le plus et revoyez leurs pages d’arrivée.',
  csat: 'Si elle est basse, lisez d’abord les pires réponses, réglez ce qu’elles citent et répondez.',
  nps: 'S’il est bas, demandez aux détracteurs ce qui n’a pas été et corrigez-le avant de chercher de nouveaux clients.',
  complaint_rate: 'S’il augmente, classez les réclamations par cause et supprimez d’abord la plus fréquente.',
  review_score:
    'Si elle est basse, lisez les pires avis, améliorez le produit ou sa description et répondez publiquement.',
  hit_rate: 'S’il est élevé, améliorez la notice, la description ou le produit lui-même.',
  first_response_time:
    'S’il est long, renforcez l’équipe aux heures chargées et préparez des réponses aux questions fréquentes.',
  resolution_time:
    'S’il est long, cherchez où les demandes attendent et laissez plus de décisions à ceux qui répondent.',
  active_issues:
    'Si elles augmentent, réglez d’abord les plus anciennes et supprimez la cause la plus fréquente.',
  mobile_conversion:
    'Passez une commande sur votre boutique avec un téléphone\u202f: accélérez les pages, agrandissez les boutons, raccourcissez les formulaires et proposez le paiement mobile.',
  mobile_aov:
    'Proposez des produits complémentaires et affichez le montant manquant pour la livraison offerte, là où un petit écran le permet.',
  mobile_cart_abandonment:
    'Affichez tôt les frais de livraison, permettez l’achat sans compte, proposez le paiement mobile et envoyez un rappel.',
  mobile_traffic_share:
    'Si elle est forte et que la conversion mobile est faible, améliorez d’abord la boutique mobile.',
  sms_subscribers:
    'Demandez le numéro au moment du paiement contre un avantage clair, et envoyez moins de messages, mais plus utiles.',
  app_downloads:
    'Présentez l’application sur le site mobile et dans les e-mails de commande, avec une raison de l’installer, par exemple une offre réservée.',
  app_active_ratio:
    'Aidez les nouveaux utilisateurs à réussir leur premier achat, corrigez ce qui plante ou traîne et donnez des raisons de revenir.',
  push_opt_in:
    'Demandez l’autorisation une fois l’application jugée utile, dites ce que vous enverrez et envoyez peu.',
  engagement_rate:
    'Publiez davantage de ce qui a fait réagir, posez des questions, répondez aux commentaires et essayez d’autres heures.',
  reach:
    'Publiez quand vos abonnés sont en ligne, utilisez les formats que la plateforme met en avant et sponsorisez les meilleures publications.',
  impressions: 'Si elle monte alors que les clics baissent, changez le visuel ou l’audience.',
  follower_growth:
    'Publiez régulièrement, associez-vous à des comptes dont le public vous correspond et affichez vos comptes sur la boutique et dans les colis.',
  influencer_conversion:
    'Menez les clics à une page qui montre ce qui a été recommandé, avec un code promo, et choisissez des influenceurs dont le public vous correspond.',
  carbon_footprint:
    'Commencez par la plus grande source\u202f: moins d’avion et d’express, moins de retours, des colis plus légers, une électricité renouvelable.',
  energy_per_order:
    'Regardez d’abord le chauffage, la climatisation et l’éclairage de l’entrepôt, et éteignez ce qui tourne la nuit.',
  recycling_rate:
    'Triez là où naissent les déchets, prenez des emballages d’une seule matière et demandez à votre collecteur ce qui se recycle.',
  sustainable_materials:
    'Changez d’abord ce que vous utilisez le plus, comme les cartons et le calage, et demandez des matériaux certifiés à vos fournisseurs.',
  community_contribution:
    'Liez un petit montant à chaque commande, pour qu’il grandisse avec la boutique, et dites aux clients où il va.',
  diversity_index:
    'Regardez, groupe par groupe, d’où viennent les candidatures et qui est invité, avant de regarder à nouveau l’indice.',
  channel_traffic:
    'Misez davantage sur les canaux qui amènent visites et commandes, et vérifiez que les plus faibles touchent le bon public.',
  channel_conversion:
    'Inspirez-vous du meilleur canal\u202f: offre, page et public. Attendez plus de visiteurs avant d’abandonner un canal à l’intervalle large.',
  recommendation_conversion:
    'Recommandez ce qui s’achète ensemble, retirez ce qui est épuisé et montrez moins de produits, mieux choisis.',
  product_interest:
    'Un produit très vu et peu commandé demande un meilleur prix, de meilleures photos, une meilleure fiche ou du stock. Un produit peu vu et très commandé mérite la page d’accueil.',
  purchase_triggers:
    'Comparez le modèle premier contact et le modèle dernier contact\u202f: investissez dans ce qui ouvre les achats comme dans ce qui les conclut, et moins dans ce qui n’apparaît ni ici ni là.',
  advocacy_rate:
    'Récompensez le parrain et le filleul, et sollicitez les clients satisfaits juste après la livraison.',
});
