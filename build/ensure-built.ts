import { usualChoice } from './build-choice.js';
import { buildProject, isBuilt, projectRoot } from './project.js';

/**
 * Builds dist unless it already holds what the present sources make, with English formula help and without mail.
 * Several processes may do this at once: they make the same bytes, and whoever is last changes nothing.
 */
export async function ensureBuilt(root: string = projectRoot): Promise<void> {
  if (!(await isBuilt(root, usualChoice))) await buildProject(root, usualChoice);
}
