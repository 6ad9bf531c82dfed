import { spawn } from 'node:child_process';

export interface OpeningCommand {
  readonly program: string;
  readonly args: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The command that opens a page in the browser; undefined on a computer without a screen. */
export function openingCommand(
  url: string,
  platform: NodeJS.Platform,
  environment: Environment,
): OpeningCommand | undefined {
  // Services that build and test set CI; there is nobody to look at a page.
  if (environment.CI !== undefined && environment.CI !== '') return undefined;
  if (platform === 'darwin') return { program: 'open', args: [url] };
  if (platform === 'win32') return { program: 'rundll32', args: ['url.dll,FileProtocolHandler', url] };
  const hasScreen = ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (environment[name] ?? '') !== '');
  return hasScreen ? { program: 'xdg-open', args: [url] } : undefined;
}

/** Runs the command and returns whether it could be started. Failing to open the page is no error. */
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
