import { expect, test } from '@jest/globals';
import { Autosaver } from './autosaver.ts';
import type { SaveAnswer } from './autosaver.ts';

interface Note {
  text: string;
}
type Answer = () => Promise<SaveAnswer<Note>>;

function aNote(answers: Answer[]) {
  const sent: [string, number][] = [];
  const kept: string[] = [];
  const saver = new Autosaver<Note>({
    saved: { values: { text: 'begin' }, version: 3 },
    save: (values, version) => {
      sent.push([values.text, version]);
      return answers.shift()!();
    },
    keep: ({ text }) => kept.push(text),
    forget: () => kept.splice(0),
    pause: 1,
  });
  return { saver, sent, kept };
}
const ok: Answer = () => Promise.resolve({ problems: [] });
const stale = (text: string, version: number): Answer => {
  const current = { values: { text }, version };
  return () => Promise.resolve({ problems: [{ field: 'version', code: 'STALE' }], current });
};

test('what is typed is saved from the version it was made from', async () => {
  const { saver, sent } = aNote([ok, ok]);
  saver.change({ text: 'een' });
  await saver.flush();
  saver.change({ text: 'twee' });
  await saver.flush();
  expect(sent).toEqual([
    ['een', 3],
    ['twee', 4],
  ]);
  expect(saver.dirty).toBe(false);
});

test('what is typed while a save is under way is saved after it', async () => {
  const { saver, sent } = aNote([ok, ok]);
  saver.change({ text: 'een' });
  const first = saver.flush();
  saver.change({ text: 'een en twee' });
  await Promise.all([first, saver.flush()]);
  expect(sent.map(([text]) => text)).toEqual(['een', 'een en twee']);
});

test('a conflict shows both texts and overwrites neither until somebody chose', async () => {
  const { saver, sent, kept } = aNote([stale('van een ander', 7), ok]);
  saver.change({ text: 'van mij' });
  await saver.flush();
  await saver.flush();
  expect(sent).toHaveLength(1);
  expect(kept).toEqual(['van mij']);
  expect(saver.state()).toMatchObject({
    values: { text: 'van mij' },
    conflict: { values: { text: 'van een ander' }, version: 7 },
  });
  await saver.keepMine();
  expect(sent[1]).toEqual(['van mij', 7]);
  expect(saver.state().saving.state).toBe('saved');
});

test('the other text can be taken', async () => {
  const { saver } = aNote([stale('van een ander', 7)]);
  saver.change({ text: 'van mij' });
  await saver.flush();
  saver.takeTheirs();
  expect(saver.state().values).toEqual({ text: 'van een ander' });
  expect(saver.dirty).toBe(false);
});

test('without a network it is kept here, and saved when the network is back', async () => {
  const { saver, kept } = aNote([() => Promise.reject(new TypeError('failed to fetch')), ok]);
  saver.change({ text: 'in de trein' });
  await saver.flush();
  expect(saver.state().saving.state).toBe('here');
  expect(kept).toEqual(['in de trein']);
  await saver.flush();
  expect(saver.state().saving.state).toBe('saved');
  expect(kept).toEqual([]);
});

test('a newer row is taken over, unless something was typed that it does not have', () => {
  const { saver } = aNote([]);
  saver.refresh({ values: { text: 'nieuwer' }, version: 4 });
  expect(saver.state().values.text).toBe('nieuwer');
  saver.change({ text: 'getypt' });
  saver.refresh({ values: { text: 'nog nieuwer' }, version: 5 });
  expect(saver.state().values.text).toBe('getypt');
});

test('what an earlier visit left behind is laid beside what the server has', async () => {
  const { saver, sent } = aNote([ok]);
  saver.restore({ text: 'van gisteren' });
  await saver.flush();
  expect(sent).toEqual([]);
  expect(saver.state().conflict?.values.text).toBe('begin');
  await saver.keepMine();
  expect(sent).toEqual([['van gisteren', 3]]);
});
