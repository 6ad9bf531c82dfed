import { SheetsEvaluation } from './sheets-evaluation';

/** Shared by a workbook and its evaluation plugin through the model's `custom` configuration. */
export class EvaluationSwitch {
  /** While true, changes are only noted and nothing is evaluated. */
  deferred = false;
  /** Whether anything has changed since the last evaluation. */
  stale = false;
  /** Whether a formula was ever entered. If not, cells can be read without evaluation. */
  formulasSeen = false;
}

type Command = Parameters<SheetsEvaluation['handle']>[0];

/**
 * Lets many changes share one evaluation. The engine evaluates after every command, and after a structural
 * one such as a new sheet it evaluates every cell, while a script makes many changes before it reads.
 */
export class DeferrableEvaluation extends SheetsEvaluation {
  private readonly evaluationSwitch: EvaluationSwitch;

  constructor(config: ConstructorParameters<typeof SheetsEvaluation>[0]) {
    super(config);
    const shared: unknown = config.custom.evaluationSwitch;
    this.evaluationSwitch = shared instanceof EvaluationSwitch ? shared : new EvaluationSwitch();
  }

  override handle(command: Command): void {
    if (command.type === 'UPDATE_CELL' && command.content?.startsWith('=')) {
      this.evaluationSwitch.formulasSeen = true;
    }
    super.handle(command);
  }

  override finalize(): void {
    if (this.evaluationSwitch.deferred) {
      this.evaluationSwitch.stale = true;
      return;
    }
    this.evaluationSwitch.stale = false;
    super.finalize();
  }
}
