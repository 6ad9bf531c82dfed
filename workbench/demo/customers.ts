import { cross } from 'd3-array';
import { daysFrom, type ShopDay } from './calendar';
import type { Draws } from './draws';

const firstNames =
  'Adi Agus Ahmad Anisa Ayu Bagus Bambang Bayu Budi Citra Dewi Dian Dimas Dwi Eka Endah Fajar Fitri Galih Hana Hendra Indah Intan Joko Kartika Lestari Made Maya Mega Nadia Novi Nur Putri Rahmat Ratna Rina Rizky Sari Sinta Siti Slamet Sri Tari Teguh Tia Utami Wahyu Wulan Yanti Yusuf';
const lastNames =
  'Anggraini Astuti Aulia Firmansyah Gunawan Halim Handayani Harahap Hidayat Irawan Kurniawan Kusuma Lubis Maharani Nasution Ningsih Nugroho Permana Pertiwi Prasetyo Pratama Purnama Rahayu Rahmawati Ramadhan Safitri Santoso Saputra Setiawan Simanjuntak Siregar Suharto Suryani Susanti Syahputra Tanjung Utomo Wibowo Widodo Wijaya Wulandari Yuliana';

interface Purchase {
  readonly customer: string;
  readonly date: Date;
}

/** Who buys: people who bought before come back, the more often the more they bought; others are new. */
export class Customers {
  readonly #draws: Draws;
  readonly #unknown = cross(firstNames.split(' '), lastNames.split(' '), (first, last) => `${first} ${last}`);
  #purchases: Purchase[] = [];

  constructor(draws: Draws) {
    this.#draws = draws;
  }

  /** The customer of the next order; orders must come in order of days. */
  next(day: ShopDay): string {
    // Whoever stayed away for eight months has forgotten the shop.
    this.#purchases = this.#purchases.filter(({ date }) => daysFrom(date, day.date) < 240);
    const customer = this.#returning() ?? this.#newCustomer();
    this.#purchases.push({ customer, date: day.date });
    return customer;
  }

  /** A young shop has few to come back; once it is known, about half of its buyers do. */
  #returning(): string | undefined {
    const known = this.#purchases.length;
    if (!this.#draws.chance(0.48 * Math.min(1, known / 400))) return undefined;
    return this.#purchases[this.#draws.integer(0, known - 1)]?.customer;
  }

  #newCustomer(): string {
    const index = this.#draws.integer(0, this.#unknown.length - 1);
    const [name] = this.#unknown.splice(index, 1);
    if (name === undefined) throw new Error('The demo shop has more customers than names: add names.');
    return name;
  }
}
