import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { isPortTaken, onFreePort } from '../../../workbench/server/free-port';

const taken = Object.assign(new Error('listen'), { code: 'EADDRINUSE' });

function serveFrom(firstFree: number) {
  const tried: number[] = [];
  const serve = async (port: number): Promise<number> => {
    tried.push(port);
    if (port < firstFree) throw taken;
    return port;
  };
  return { serve, tried };
}

it('goes on to the next port while one is taken', async () => {
  const { serve, tried } = serveFrom(4175);

  expect(await onFreePort(undefined, serve)).toBe(4175);
  expect(tried).toEqual([4173, 4174, 4175]);
});

it('gives up after twenty more ports', async () => {
  const { serve, tried } = serveFrom(9999);

  await expect(onFreePort(undefined, serve)).rejects.toBe(taken);
  expect(tried).toHaveLength(21);
});

it('takes no other port than the one that was asked for', async () => {
  const { serve, tried } = serveFrom(9999);

  await expect(onFreePort(8080, serve)).rejects.toBe(taken);
  expect(tried).toEqual([8080]);
});

it('does not try another port after any other error', async () => {
  const trouble = new Error('no memory');

  await expect(onFreePort(undefined, () => Promise.reject(trouble))).rejects.toBe(trouble);
});

it('recognises Node’s error for a port in use', async () => {
  const first = createServer();
  await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve));
  const address = first.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const error = await new Promise((resolve) => createServer().on('error', resolve).listen(port, '127.0.0.1'));
  first.close();

  expect(isPortTaken(error)).toBe(true);
});
