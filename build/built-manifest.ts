import { BuildError } from './build-error.js';

const mailScope = 'https://www.googleapis.com/auth/script.send_mail';

/** The manifest for Google, with the permission to send mail if that is wanted. */
export function builtManifest(text: string, withMail: boolean): string {
  if (!withMail) return text;
  const manifest: unknown = JSON.parse(text);
  const scopes: unknown = Reflect.get(Object(manifest), 'oauthScopes');
  if (!Array.isArray(scopes)) throw new BuildError(['appsscript.json has no oauthScopes to add mail to.']);
  return `${JSON.stringify({ ...Object(manifest), oauthScopes: [...scopes, mailScope] }, null, 2)}\n`;
}
