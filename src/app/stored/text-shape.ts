import * as z from 'zod/mini';

/** A text of some form. One kind of check does for all: each further one of zod's would be loaded with app.html. */
export function textOf(form: RegExp): z.ZodMiniType<string> {
  return z.string().check(z.refine((text) => form.test(text)));
}
