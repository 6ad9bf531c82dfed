import { expect, it } from 'vitest';
import { Frames } from '../../../workbench/server/frames';

it('serves each piece of HTML at an address of its own', () => {
  const frames = new Frames();
  const first = frames.add('<p>one</p>');
  const second = frames.add('<p>two</p>');

  expect(frames.get(first)).toBe('<p>one</p>');
  expect(frames.get(second)).toBe('<p>two</p>');
});

it('knows no other address', () => {
  const frames = new Frames();
  const path = frames.add('<p>one</p>');

  expect(frames.get(path.slice('/frame/'.length))).toBeUndefined();
  expect(frames.get('/frame/')).toBeUndefined();
  expect(frames.get('/frame/__proto__')).toBeUndefined();
});

it('forgets the oldest when a script shows one sidebar after another', () => {
  const frames = new Frames();
  const paths = Array.from({ length: 51 }, (_, index) => frames.add(`<p>${index}</p>`));

  expect(paths.map((path) => frames.get(path)).filter((html) => html === undefined)).toHaveLength(1);
  expect(paths[0] && frames.get(paths[0])).toBeUndefined();
});
