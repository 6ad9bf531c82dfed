import { spawn } from 'node:child_process';

export interface OpeningCommand {
  readonly program: string;
  readonly args: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What opens a page in the browser of this computer; undefined where there is no screen to open it on. */
export function openingCommand(
  url: string,
  platform: NodeJS.Platform,
  environment: Environment,
): OpeningCommand | undefined {
  // Set to anything by services that build and test: nobody sits in front of them.
  if (environment.CI !== undefined && environment.CI !== '') return undefined;
  if (platform === 'darwin') return { program: 'open', args: [url] };
  if (platform === 'win32') return { program: 'rundll32', args: ['url.dll,FileProtocolHandler', url] };
  const hasScreen = ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (environment[name] ?? '') !== '');
  return hasScreen ? { program: 'xdg-open', args: [url] } : undefined;
}

/** Runs the command and forgets it; whether it could be started. A page that does not open is no failure. */
export function isOpened({ program, args }: OpeningCommand): Promise<boolean> {
  return new Promise((resolve) => {
    const opener = spawn(program, args, { detached: true, stdio: 'ignore' });
    opener.once('spawn', () => {
      opener.unref();
      resolve(true);
    });
    opener.once('error', () => resolve(false));
  });
}
