import { randomUUID } from 'node:crypto';
import type { CollaborationMessage, Model } from '@odoo/o-spreadsheet';
import type { PageCollaborationMessage, Revision } from './messages';

type WorkbookData = ReturnType<Model['exportData']>;

/** A page that takes part in the session. */
export interface Participant {
  readonly clientId: string;
  send(messages: readonly CollaborationMessage[]): void;
  /** Tells the page that its replica no longer matches, so that it reloads. */
  fallOutOfStep(): void;
}

/** What a page needs to become a replica. */
export interface Replica {
  data: WorkbookData;
  revisions: readonly Revision[];
}

/**
 * Keeps the server's model and the pages' replicas in step by one sequence of revisions. All messages pass
 * through the model's own transport, so that what a script writes travels like what somebody types in a page.
 */
export class SharedSession {
  readonly #model: Model;
  readonly #report: (trouble: string) => void;
  readonly #participants = new Set<Participant>();
  /** The workbook at the start of `#revisions`, exported when the first page asks for it. */
  #data: WorkbookData | undefined;
  #revisions: Revision[] = [];
  /** Revisions that are held back until `together` ends; undefined outside of it. */
  #gathered: Revision[] | undefined;
  #revisionId: string;

  constructor(model: Model, report: (trouble: string) => void) {
    this.#model = model;
    this.#report = report;
    this.#revisionId = this.#exported().revisionId;
    model.config.transportService.onNewMessage('pages', (message: CollaborationMessage) => {
      if (isRevision(message)) this.#publish(message);
      // The server has no user, so messages about its cursor are not passed on.
    });
  }

  /** The workbook as it is now. To be called right before `join`, without an `await` in between. */
  replica(): Replica {
    // Only an open page can undo an earlier revision. If there is none, the history can be dropped.
    if (this.#participants.size === 0 && this.#revisions.length > 0) this.#forgetHistory();
    this.#data ??= this.#exported();
    return { data: this.#data, revisions: this.#revisions };
  }

  /**
   * Sends all revisions that `work` makes at once when it ends: a page evaluates its cells after each
   * message.
   */
  together<T>(work: () => T): T {
    if (this.#gathered) return work();
    const gathered: Revision[] = [];
    this.#gathered = gathered;
    try {
      return work();
    } finally {
      this.#gathered = undefined;
      if (gathered.length > 0) this.#sendToAll(gathered);
    }
  }

  join(participant: Participant): void {
    this.#participants.add(participant);
  }

  leave(participant: Participant): void {
    this.#participants.delete(participant);
    this.#sendToOthers(participant, { type: 'CLIENT_LEFT', version: 1, clientId: participant.clientId });
  }

  /** Passes a page's message on to the model and the other pages. */
  receive(from: Participant, message: PageCollaborationMessage): void {
    switch (message.type) {
      case 'CLIENT_JOINED':
      case 'CLIENT_MOVED':
        this.#sendToOthers(from, { ...message, client: { ...message.client, id: from.clientId } });
        return;
      case 'REMOTE_REVISION':
        this.#apply({ ...message, clientId: from.clientId });
        return;
      case 'REVISION_UNDONE':
        if (this.#knows(message.undoneRevisionId)) this.#apply(message);
        else from.fallOutOfStep();
        return;
      case 'REVISION_REDONE':
        if (this.#knows(message.redoneRevisionId)) this.#apply(message);
        else from.fallOutOfStep();
        return;
    }
  }

  #apply(message: PageRevision): void {
    // Another revision came first. The page will rebase this one and send it again once it has received that
    // one.
    if (message.serverRevisionId !== this.#revisionId) return;
    // The transport passes the message on synchronously; if that works, #publish has seen it.
    this.#model.config.transportService.sendMessage(message).catch((error: unknown) => {
      this.#report(`A change from the page could not be applied: ${String(error)}`);
    });
    if (this.#revisionId !== message.nextRevisionId) this.#startOver();
  }

  /**
   * Called if the model took only a part of a revision. It is not known which part, so every page must
   * reload.
   */
  #startOver(): void {
    // The failed revision stays in the model's history and would fail again with each later one, unless a
    // revision of the model's own follows it.
    const sheetId = randomUUID();
    const position = this.#model.getters.getSheetIds().length;
    this.#model.dispatch('CREATE_SHEET', { sheetId, position, name: sheetId });
    this.#model.dispatch('DELETE_SHEET', { sheetId, sheetName: sheetId });
    this.#forgetHistory();
    for (const participant of this.#participants) participant.fallOutOfStep();
  }

  #forgetHistory(): void {
    this.#data = this.#exported();
    this.#revisions = [];
  }

  /** Not `exportData`, which builds a second model to check its own compression and takes ten times as long. */
  #exported(): WorkbookData {
    return this.#model._exportData(false);
  }

  #publish(message: Revision): void {
    this.#revisions.push(message);
    this.#revisionId = message.nextRevisionId;
    if (this.#gathered) this.#gathered.push(message);
    else this.#sendToAll([message]);
  }

  #knows(revisionId: string): boolean {
    return this.#revisions.some((revision) => revision.nextRevisionId === revisionId);
  }

  #sendToAll(messages: readonly CollaborationMessage[]): void {
    for (const participant of this.#participants) participant.send(messages);
  }

  #sendToOthers(from: Participant, message: CollaborationMessage): void {
    for (const participant of this.#participants) {
      if (participant !== from) participant.send([message]);
    }
  }
}

type PageRevision = Extract<PageCollaborationMessage, { nextRevisionId: string }>;

function isRevision(message: CollaborationMessage): message is Revision {
  return 'nextRevisionId' in message;
}
