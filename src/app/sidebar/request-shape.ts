import * as z from 'zod/mini';
import type { SidebarRequest } from '../../sidebar/requests';
import { settingsShape } from '../stored/settings-shape';
import { choiceShape } from '../stored/tab-choice-shape';
import { textOf } from '../stored/text-shape';

function requestShape(): z.ZodMiniType<SidebarRequest> {
  const settings = settingsShape();
  // It becomes part of a property's key.
  const fingerprint = textOf(/^[\w-]{1,64}$/);
  const run = textOf(/^\w{0,40}$/);
  const tab = z.string();
  return z.discriminatedUnion('type', [
    z.object({ type: z.literal('open') }),
    z.object({ type: z.literal('saveSettings'), settings }),
    z.object({ type: z.literal('generate'), settings, newTab: z.boolean(), run }),
    z.object({ type: z.literal('progress'), run }),
    z.object({ type: z.literal('readTabs'), run }),
    z.object({ type: z.literal('chooseTab'), tab, fingerprint, choice: choiceShape(), run }),
    z.object({ type: z.literal('forgetTab'), tab, fingerprint, run }),
  ]);
}

/** A request of the sidebar, which anybody with the page's console could have sent; undefined where it is none. */
export function readRequest(candidate: unknown): SidebarRequest | undefined {
  const result = requestShape().safeParse(candidate);
  return result.success ? result.data : undefined;
}
