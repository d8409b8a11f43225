import { expect, test } from '@jest/globals';
import { LiveEvents, type LiveBridge, type LiveEvent } from './live-events.ts';

const read = async (events: AsyncIterableIterator<LiveEvent>) => (await events.next()).value as LiveEvent;

test('who listens to a topic hears what happens there, in order, and nothing of another', async () => {
  const live = new LiveEvents();
  const heard = live.subscribe('one');
  live.publish('two', { n: '0' });
  live.publish('one', { n: '1' });
  live.publish('one', { n: '2' });
  expect([await read(heard), await read(heard)]).toEqual([{ n: '1' }, { n: '2' }]);
});

test('who stops listening is forgotten, also while waiting', async () => {
  const live = new LiveEvents();
  const heard = live.subscribe('one');
  const waiting = heard.next();
  expect(live.listeners('one')).toBe(1);
  await heard.return!();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(live.listeners('one')).toBe(0);
});

test('who does not read is let go, so that nobody fills the memory', async () => {
  const live = new LiveEvents();
  const heard = live.subscribe('one');
  for (let n = 0; n < 300; n += 1) live.publish('one', { n: `${n}` });
  expect(live.listeners('one')).toBe(0);
  expect((await heard.next()).done).toBe(true);
});

test('while the bridge is down, this server still tells its own pages', async () => {
  const down: LiveBridge = {
    publish: () => Promise.reject(new Error('down')),
    onEvent: () => undefined,
    close: async () => undefined,
  };
  const live = new LiveEvents(down);
  const heard = live.subscribe('one');
  live.publish('one', { n: '1' });
  expect(await read(heard)).toEqual({ n: '1' });
});
