import { defaultChoice } from './build-choice.js';
import { buildProject, isBuilt, projectRoot } from './project.js';

/**
 * Builds dist with English formula help and without mail, unless it is up to date. Several processes may do
 * this at once: they make the same bytes, and the last one changes nothing.
 */
export async function ensureBuilt(root: string = projectRoot): Promise<void> {
  if (!(await isBuilt(root, defaultChoice))) await buildProject(root, defaultChoice);
}
