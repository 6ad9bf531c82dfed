import { randomUUID } from 'node:crypto';
import type { CollaborationMessage, Model } from '@odoo/o-spreadsheet';
import type { PageCollaborationMessage, Revision } from './messages';

type WorkbookData = ReturnType<Model['exportData']>;

/** A page that takes part in the session. */
export interface Participant {
  readonly clientId: string;
  send(messages: readonly CollaborationMessage[]): void;
  /** The replica no longer matches: the page has to load the workbook anew. */
  fallOutOfStep(): void;
}

/** What a page needs to become a replica. */
export interface Replica {
  data: WorkbookData;
  revisions: readonly Revision[];
}

/**
 * Keeps the server's model and the pages' replicas in step: one line of revisions, each built on the one
 * before. The model's own transport is the meeting point, so what a script writes travels the same way as
 * what somebody types in a page.
 */
export class SharedSession {
  readonly #model: Model;
  readonly #report: (trouble: string) => void;
  readonly #participants = new Set<Participant>();
  /** The workbook at the start of `#revisions`; taken when the first page asks for it. */
  #data: WorkbookData | undefined;
  #revisions: Revision[] = [];
  /** What waits for the end of the work that makes it; undefined while nothing waits. */
  #gathered: Revision[] | undefined;
  #revisionId: string;

  constructor(model: Model, report: (trouble: string) => void) {
    this.#model = model;
    this.#report = report;
    this.#revisionId = this.#exported().revisionId;
    model.config.transportService.onNewMessage('pages', (message: CollaborationMessage) => {
      if (isRevision(message)) this.#publish(message);
      // The server's own cursor is nobody's: its presence messages stop here.
    });
  }

  /** The workbook as it is now. Call it before `join`, without waiting in between. */
  replica(): Replica {
    // Only a page that is open can undo an earlier revision. Without one, the history may go.
    if (this.#participants.size === 0 && this.#revisions.length > 0) this.#forgetHistory();
    this.#data ??= this.#exported();
    return { data: this.#data, revisions: this.#revisions };
  }

  /**
   * The revisions that `work` makes reach the pages together when it has ended: a page that takes them one by one
   * computes its cells anew after each.
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

  /** Takes a message of a page and passes it on to the model and the other pages. */
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
    // Another revision came first. The page sends this one again, rebased, once it has seen that one.
    if (message.serverRevisionId !== this.#revisionId) return;
    // The transport hands the message over synchronously; when it worked, #publish has seen it.
    this.#model.config.transportService.sendMessage(message).catch((error: unknown) => {
      this.#report(`A change from the page could not be applied: ${String(error)}`);
    });
    if (this.#revisionId !== message.nextRevisionId) this.#startOver();
  }

  /** The model took a revision only in part: nobody knows which part, so every page loads the workbook anew. */
  #startOver(): void {
    // The failed revision stays in the model's history and would fail again with each that follows. One of
    // the model's own puts it aside.
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

  /** `exportData` would build a second model to check its own compression: ten times the work. */
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
