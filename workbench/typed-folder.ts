/** npm runs scripts in the project's folder; the paths that the user typed are meant from where they were typed. */
export function typedFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  return script !== undefined && typedIn ? typedIn : process.cwd();
}
