import type { WebSocket } from 'ws';
import type { RunOutcome, Script } from '../apps-script/script';
import type { Workbook } from '../spreadsheet/workbook';
import { toPageEffect } from './effects';
import type { Frames } from './frames';
import { type PageMessage, type PageOutcome, parsePageMessage, type ServerMessage } from './messages';
import type { Participant, SharedSession } from './shared-session';

export interface PageServices {
  workbook: Workbook;
  script: Script;
  session: SharedSession;
  frames: Frames;
  report: (trouble: string) => void;
}

/** Answers one open page until its socket closes. */
export function servePage(socket: WebSocket, clientId: string, services: PageServices): void {
  const { workbook, script, session, frames, report } = services;
  const send = (message: ServerMessage): void => socket.send(JSON.stringify(message));
  const participant: Participant = {
    clientId,
    send: (messages) => send({ type: 'collaboration', messages }),
    fallOutOfStep: () => send({ type: 'outOfStep' }),
  };

  const answer = (message: PageMessage): void => {
    switch (message.type) {
      case 'collaboration':
        session.receive(participant, message.message);
        return;
      case 'run': {
        const { id, functionName, args, answers } = message;
        const outcome = session.together(() => script.run(functionName, args ?? undefined, { answers }));
        const effects = script.takeEffects().map((effect) => toPageEffect(effect, frames));
        if (outcome.state === 'failed') report(placeOfFailure(functionName, outcome));
        send({ type: 'ran', id, outcome: toPageOutcome(outcome), effects });
        return;
      }
      case 'turnClock': {
        const { milliseconds } = message;
        const isTurned = session.together(() => turned(script, milliseconds));
        for (const { trigger, outcome } of script.takeTriggerOutcomes()) {
          if (outcome.state === 'failed') report(placeOfFailure(trigger.handler, outcome));
        }
        const effects = script.takeEffects().map((effect) => toPageEffect(effect, frames));
        const time = new Date(script.clock.now()).toString();
        const value = isTurned ? time : 'There is no clock trigger: the clock stays where it is.';
        send({ type: 'ran', id: message.id, outcome: { state: 'done', value }, effects });
        return;
      }
      case 'compute': {
        const results = message.calls.map(({ name, args }) => script.callCustomFunction(name, args));
        send({ type: 'computed', id: message.id, results });
        return;
      }
    }
  };

  socket.on('message', (data, isBinary) => {
    const message = isBinary ? undefined : parsePageMessage(data.toString());
    if (message === undefined) {
      send({ type: 'notUnderstood' });
      return;
    }
    try {
      answer(message);
    } catch (error) {
      // An error of one page must not end the server, which holds the workbook and serves other pages.
      report(error instanceof Error ? (error.stack ?? error.message) : String(error));
      send({ type: 'outOfStep' });
    }
  });
  socket.on('close', () => session.leave(participant));
  // After a broken or oversized frame, ws closes the socket itself.
  socket.on('error', () => undefined);

  const replica = session.replica();
  session.join(participant);
  send({
    type: 'welcome',
    clientId,
    workbookName: workbook.name,
    ...replica,
    menus: script.menus,
    customFunctions: script.signatures,
  });
}

/** Turns the clock, with null to the next trigger. Returns whether it was turned. */
function turned({ clock }: Script, milliseconds: number | null): boolean {
  if (milliseconds === null) return clock.advanceToNext();
  clock.advance(milliseconds);
  return true;
}

/** The message with the script's own lines of the stack trace, without those of the workbench. */
function placeOfFailure(
  functionName: string,
  { message, stack }: { message: string; stack: string },
): string {
  const lines = stack.split('\n').filter((line) => /(?:Code\.js|app\.html):/.test(line));
  return [`${functionName} failed: ${message}`, ...lines].join('\n');
}

/** The outcome for the page, without the stack trace. */
function toPageOutcome(outcome: RunOutcome): PageOutcome {
  return outcome.state === 'failed' ? { state: 'failed', message: outcome.message } : outcome;
}
