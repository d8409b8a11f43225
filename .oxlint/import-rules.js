// Who may import whom (docs/decisions): the order of the rooms, and the reason that a breach is told with.
import path from 'node:path';

/** Server rooms from the ground up. A room imports from the floors below its own, and from itself. */
export const serverFloors = [
  ['config'],
  ['platform'],
  ['access'],
  ['documents', 'notifications', 'timeline'],
  ['regions'],
  ['providers'],
  ['register'],
  ['contracts'],
  ['register-files'],
  ['people'],
  ['subscriptions', 'contract-management'],
  ['table'],
  ['meetings'],
  ['commitments'],
  ['proposals'],
  ['contract-text'],
  ['reactions'],
  ['advice', 'questions'],
  ['answers'],
  ['decisions'],
  ['nota'],
  ['reach', 'intake'],
  ['overviews'],
  ['database'],
  ['schema', 'page-head'],
  ['schema.emit', 'app'],
  ['main', 'demo-data', 'import-register'],
];

/** Client rooms, likewise. Rooms on one floor that hold sub-rooms (pages, features) keep those apart. */
export const clientFloors = [['generated'], ['i18n'], ['ui'], ['features'], ['pages'], ['app']];

const apart = new Set(['features', 'pages']);
const sharedSubRooms = new Set(['features/forms']);
const ownUse = /\.(resolver|loaders|inputs)\.ts$/;
const graphqlPackage = /^(@apollo\/|graphql(-|\/|$)|@graphql-)/;
const folderless = new Set(['platform', 'access']);

const floorOf = (floors, room) => floors.findIndex((floor) => floor.includes(room));

/** server/proposals/x.ts -> proposals; server/app.ts -> app; client/main.tsx -> app (the client's entry). */
function placeOf(file) {
  const [side, ...rest] = file.split('/');
  if (rest.length > 1) return { side, room: rest[0], sub: rest.slice(0, 2).join('/') };
  const name = (rest[0] ?? '').replace(/(\.test)?\.(tsx?|mjs|js)$/, '');
  return { side, room: side === 'client' ? 'app' : name, sub: name };
}

function serverBreach(from, to, toFile) {
  if (from.room === to.room) return undefined;
  const [low, high] = [floorOf(serverFloors, from.room), floorOf(serverFloors, to.room)];
  if (high < 0)
    return `server/${to.room} is no room of this house: give it a floor in .oxlint/import-rules.js first`;
  if (high >= low)
    return `${from.room}/ may not know ${to.room}/: imports point one way, only the child knows its parent`;
  const fromRoot = low >= floorOf(serverFloors, 'schema');
  if (ownUse.test(toFile) && !fromRoot && !folderless.has(to.room))
    return `${path.posix.basename(toFile)} is for ${to.room}/ alone: import its entity, policy, queries or use case`;
  return undefined;
}

function clientBreach(from, to) {
  const [low, high] = [floorOf(clientFloors, from.room), floorOf(clientFloors, to.room)];
  if (high < 0)
    return `client/${to.room} is no room of this house: give it a floor in .oxlint/import-rules.js first`;
  if (high > low) return `${from.room}/ may not know ${to.room}/: app -> pages -> features -> ui`;
  if (from.room === 'ui' && to.room === 'generated') return 'ui/ holds plain building blocks: no GraphQL';
  if (apart.has(from.room) && from.room === to.room && from.sub !== to.sub && !sharedSubRooms.has(to.sub))
    return `${from.sub} may not know ${to.sub}: ${from.room} stand apart, the floor above composes them`;
  return undefined;
}

/** Why `file` may not import `specifier` (both seen from the root of the repository), or undefined when it may. */
export function breach(file, specifier) {
  const from = placeOf(file);
  if (!specifier.startsWith('.')) {
    const plain = from.side === 'client' && from.room === 'ui' && graphqlPackage.test(specifier);
    return plain ? 'ui/ holds plain building blocks: no GraphQL' : undefined;
  }
  const toFile = path.posix.join(path.posix.dirname(file), specifier);
  const to = placeOf(toFile);
  if (from.side === 'test') return undefined;
  if (to.side === 'test' && !/\.test\.tsx?$/.test(file)) return 'the program does not know its tests';
  if (from.side !== to.side && ['server', 'client'].includes(to.side))
    return 'client and server never import each other: schema.graphql is their contract';
  if (from.side === 'server' && to.side === 'server') return serverBreach(from, to, toFile);
  if (from.side === 'client' && to.side === 'client') return clientBreach(from, to);
  return undefined;
}
