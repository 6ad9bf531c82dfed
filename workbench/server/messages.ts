/**
 * The messages between the page and the server over the WebSocket. The page imports only the types; the
 * server checks every message of a page with the schemas.
 */
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import * as z from 'zod';
import type { CustomFunctionSignature } from '../apps-script/code-documentation';
import type { MenuItem } from '../apps-script/menus';
import type { Question } from '../apps-script/questions';
import type { UiEffect } from '../apps-script/ui-effects';
import type { CustomResult } from '../custom-function-wire';

const requestId = z.number().int().nonnegative();
const functionName = z.string().min(1).max(200);

const revision = {
  version: z.number(),
  serverRevisionId: z.string(),
  nextRevisionId: z.string().min(1).max(100),
};

const position = z.object({ sheetId: z.string(), col: z.number().int(), row: z.number().int() });
const client = z.object({ id: z.string(), name: z.string().max(100), position });

/** Those of o-spreadsheet's collaboration messages that a page may send. */
const collaborationSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('REMOTE_REVISION'),
    ...revision,
    clientId: z.string(),
    commands: z.array(z.looseObject({ type: z.string() })),
  }),
  z.object({ type: z.literal('REVISION_UNDONE'), ...revision, undoneRevisionId: z.string() }),
  z.object({ type: z.literal('REVISION_REDONE'), ...revision, redoneRevisionId: z.string() }),
  z.object({ type: z.literal('CLIENT_JOINED'), version: z.number(), client }),
  z.object({ type: z.literal('CLIENT_MOVED'), version: z.number(), client }),
]);

const wireCell = z.union([z.string(), z.number(), z.boolean(), z.object({ date: z.number() })]);
const customArgument = z.union([wireCell, z.array(z.array(wireCell))]);

const pageMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('collaboration'), message: collaborationSchema }),
  z.object({
    type: z.literal('run'),
    id: requestId,
    functionName,
    /** The arguments of google.script.run; null for a menu item, which passes none. */
    args: z.array(z.json()).nullable(),
    answers: z
      .array(
        z.union([
          z.string().max(100),
          z.object({ button: z.string().max(100), text: z.string().max(50_000) }),
        ]),
      )
      .max(100),
  }),
  /** Turns the scripts' clock forward by at most a year, or with null to the next trigger. */
  z.object({
    type: z.literal('turnClock'),
    id: requestId,
    milliseconds: z
      .number()
      .int()
      .positive()
      .max(366 * 86_400_000)
      .nullable(),
  }),
  z.object({
    type: z.literal('compute'),
    id: requestId,
    calls: z.array(z.object({ name: functionName, args: z.array(customArgument) })).min(1),
  }),
]);

export type PageCollaborationMessage = z.infer<typeof collaborationSchema>;
export type PageMessage = z.infer<typeof pageMessageSchema>;

/** A collaboration message that changes the workbook. */
export type Revision = Extract<CollaborationMessage, { nextRevisionId: string }>;

export type ServerMessage =
  | Welcome
  /** What happened, in order. Everything that an execution of the script wrote arrives together. */
  | { type: 'collaboration'; messages: readonly CollaborationMessage[] }
  | { type: 'ran'; id: number; outcome: PageOutcome; effects: readonly PageEffect[] }
  | { type: 'computed'; id: number; results: readonly CustomResult[] }
  /** The page's copy of the workbook no longer matches the server's, so the page must reload. */
  | { type: 'outOfStep' }
  | { type: 'notUnderstood' };

type WithFrame<Effect> = Effect extends { html: string }
  ? Omit<Effect, 'html'> & { framePath: string }
  : Effect;

/** How an execution of the script ended. */
export type PageOutcome =
  | { state: 'done'; value: unknown }
  | { state: 'failed'; message: string }
  /** The script asked; the function must be run again with one more answer. */
  | ({ state: 'question' } & Question);

/** What a script did to the user interface, in the page's form: HTML is replaced by an address. */
export type PageEffect = WithFrame<UiEffect>;

/** The first message, with all that a page needs to become a replica of the workbook. */
export interface Welcome {
  type: 'welcome';
  clientId: string;
  workbookName: string;
  /** o-spreadsheet's own file format. */
  data: object;
  /** The revisions since `data` was exported. */
  revisions: readonly Revision[];
  menus: readonly MenuItem[];
  customFunctions: readonly CustomFunctionSignature[];
}

/** The message in `text`; undefined if a page may not send it. */
export function parsePageMessage(text: string): PageMessage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const result = pageMessageSchema.safeParse(value);
  return result.success ? result.data : undefined;
}
