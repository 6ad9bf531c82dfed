import type { SidebarAnswer, SidebarRequest } from '../requests';

/** The part of google.script.run that the sidebar uses: one function, with its argument and its answer. */
interface ScriptRunner {
  withSuccessHandler(handler: (answer: SidebarAnswer) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  answerSidebar(request: SidebarRequest): void;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

/** Asks the script; fails only when the script itself cannot be reached or breaks. */
export function callScript(request: SidebarRequest): Promise<SidebarAnswer> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).answerSidebar(request);
  });
}
