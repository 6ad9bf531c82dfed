import type { CivilDay } from '../period/civil-day';
import type { Draws } from './draws';

/** A customer who has not bought for this many days does not come back. */
const forgottenAfter = 270;

/**
 * Decides who places an order: earlier customers come back, the more likely the more they have bought; the
 * others are new.
 */
export class Customers {
  private readonly purchases: { readonly customer: string; readonly day: CivilDay }[] = [];
  private oldest = 0;
  private known = 0;

  constructor(private readonly draws: Draws) {}

  /** The customer of the next order. Orders must be passed in the order of their days. */
  next(day: CivilDay): string {
    const { purchases } = this;
    while ((purchases[this.oldest]?.day ?? day) < day - forgottenAfter) this.oldest += 1;
    const recent = purchases.length - this.oldest;
    const returns = this.draws.chance(0.37 * Math.min(1, recent / 250));
    const purchase = returns ? purchases[this.oldest + this.draws.integer(0, recent - 1)] : undefined;
    const customer = purchase?.customer ?? this.newCustomer();
    purchases.push({ customer, day });
    return customer;
  }

  private newCustomer(): string {
    this.known += 1;
    return `c${1000 + this.known}@example.com`;
  }
}
