import * as z from 'zod/mini';

/**
 * A text of a certain form. All texts are checked by a regular expression: every further kind of check of zod
 * would make app.html longer.
 */
export function textOf(form: RegExp): z.ZodMiniType<string> {
  return z.string().check(z.refine((text) => form.test(text)));
}
