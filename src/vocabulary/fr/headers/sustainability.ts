import type { KindHeaders } from '../../header-words';
import { currency, day, ends, starts } from './shared';

/** The French headers for each field of sustainability. */
export const sustainability = {
  date: {
    clear: `${day}|periode:956|periode de facturation:940|date de facture:938|date de releve:936|date facture:934|date du releve:932`,
    unless: 'echeance|fin',
  },
  startDate: {
    clear: starts,
    weak: 'du:474',
  },
  endDate: {
    clear: ends,
    weak: 'au:474',
  },
  tonnesCo2e: {
    clear:
      'co2e:990|co2:984|emissions carbone:956|empreinte carbone:954|emissions de co2:952|emissions co2:950|bilan carbone:948|tonnes equivalent co2:946|tonnes eq co2:944|t eq co2:942|teq co2:940|emissions de ges:938|emission:936',
    unless: 'par',
  },
  kilowattHours: {
    clear:
      'k wh:1000|kwh:998|consommation k wh:942|energie k wh:940|consommation d energie:938|consommation d electricite:936|consommation electrique:934|electricite k wh:932|consommation energetique:930|energie consommee:928',
    weak: 'energie:480|electricite:478|consommation:476',
    unless: 'cout|montant|facture|tarif|prix|par',
  },
  waste: {
    clear:
      'dechets:972|total des dechets:970|dechets produits:968|quantite de dechets:966|poids des dechets:964|dechets kg:962',
    unless: 'recycles|recyclee',
  },
  recycled: {
    clear:
      'recycles:968|dechets recycles:964|poids recycle:962|quantite recyclee:960|recycles kg:958|recyclage:956',
    unless: 'taux|matiere|matieres|materiaux',
  },
  materials: {
    clear: 'matieres:978|matieres premieres:976|materiaux:974|materiaux utilises:972|emballages:970',
    unless: 'durables|durable|recycles|cout',
  },
  sustainableMaterials: {
    clear:
      'matieres durables:964|materiaux durables:962|materiaux recycles:960|matieres recyclees:958|emballages durables:956|materiaux ecologiques:954|matieres responsables:952',
  },
  contribution: {
    clear:
      'contribution:998|don:954|dons:952|contribution communautaire:950|dons aux associations:948|mecenat:946|contribution solidaire:944|dons a la collectivite:943',
  },
  group: {
    clear: 'groupe:968|genre:966|sexe:964|equipe:962|service:960|tranche d age:958|groupe du personnel:952',
  },
  headcount: {
    clear: 'effectif:976|effectifs:974|salaries:972|employes:970|nombre de personnes:968',
    unless: 'id|groupe',
  },
  currency: {
    clear: currency,
  },
} satisfies KindHeaders<'sustainability'>;
