/** What the add-on uses of zod. Only loadZod may import this file. */
export {
  array,
  boolean,
  discriminatedUnion,
  enum,
  literal,
  nullable,
  number,
  object,
  pipe,
  record,
  refine,
  string,
  transform,
} from 'zod/mini';
