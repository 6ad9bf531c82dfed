import type { Model } from '@odoo/o-spreadsheet';
import type { EvaluationSwitch } from '../spreadsheet/deferrable-evaluation';

/** Lets a page that takes many changes at once compute its cells when it has taken the last. */
export class EvaluationAtEnd {
  readonly #evaluation: EvaluationSwitch;
  #model: Model | undefined;

  constructor(evaluation: EvaluationSwitch) {
    this.#evaluation = evaluation;
  }

  /** The model that takes the changes. */
  attach(model: Model): void {
    this.#model = model;
  }

  /** Runs `take`, which may make any number of changes. */
  after(take: () => void): void {
    this.#evaluation.deferred = true;
    try {
      take();
    } finally {
      this.#evaluation.deferred = false;
      // Names no cell: those that changed are known. What shows values, such as charts, looks at them anew.
      if (this.#evaluation.stale) this.#model?.dispatch('EVALUATE_CELLS', { cellIds: [] });
    }
  }
}
