/**
 * The folder in which the user called npm. npm runs scripts in the project's folder, but typed paths are
 * relative to this one.
 */
export function typedFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  return script !== undefined && typedIn ? typedIn : process.cwd();
}
