/** What the add-on uses of zod. Only loadZod may import this file. */
export {
  array,
  boolean,
  discriminatedUnion,
  enum,
  gte,
  int,
  literal,
  lte,
  maxLength,
  nullable,
  object,
  pipe,
  refine,
  regex,
  string,
  transform,
} from 'zod/mini';
