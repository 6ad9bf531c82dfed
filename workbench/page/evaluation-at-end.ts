import type { Model } from '@odoo/o-spreadsheet';
import type { EvaluationSwitch } from '../spreadsheet/deferrable-evaluation';

/** Delays evaluation while a page takes many changes, so that its cells are computed once after the last. */
export class EvaluationAtEnd {
  readonly #evaluation: EvaluationSwitch;
  #model: Model | undefined;

  constructor(evaluation: EvaluationSwitch) {
    this.#evaluation = evaluation;
  }

  /** Sets the model that takes the changes. */
  attach(model: Model): void {
    this.#model = model;
  }

  /** Runs `take`, which may make any number of changes, and evaluates afterwards. */
  after(take: () => void): void {
    this.#evaluation.deferred = true;
    try {
      take();
    } finally {
      this.#evaluation.deferred = false;
      // Without cells, since the changed ones are known. The command makes charts and the like read their
      // values again.
      if (this.#evaluation.stale) this.#model?.dispatch('EVALUATE_CELLS', { cellIds: [] });
    }
  }
}
