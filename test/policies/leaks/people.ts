import type { Person } from '../../../server/people/person.entity.ts';
import type { Role } from '../../../server/people/role.entity.ts';
import type { Provider } from '../../../server/providers/provider.entity.ts';
import {
  aChair,
  aContractManager,
  aDelegate,
  anOperator,
  aPerson,
  aRepresentative,
  aSeat,
  aSecretary,
} from '../../builders/person.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aMunicipality, aRegion, type RegionSetting } from '../../builders/region.ts';
import type { TestApp } from '../../support/start-app.ts';
import { hidden, ofTheProvider, otherProvider, staff, table, type Who } from './secrets.ts';

export interface Scene {
  on: TestApp;
  here: RegionSetting;
  there: RegionSetting;
  provider: Provider;
  other: Provider;
  roles: Record<Exclude<Who, 'visitor'>, Role>;
}

/** Two regions with everybody who can look; the words hide their names, addresses and numbers. */
export async function aSceneWithPeople(on: TestApp): Promise<Scene> {
  const [here, there] = [await aRegion(on, { slug: 'hier' }), await aRegion(on, { slug: 'daar' })];
  const numbers = (owner: Who[]) =>
    hidden('the e-mail address of a provider', [...owner, ...staff, 'operator']);
  const provider = await aProvider(on, { email: `${numbers(ofTheProvider)}@example.org` });
  const other = await aProvider(on, { email: `${numbers(otherProvider)}@example.org` });
  const gone: Who = 'representative without a contract any more';
  const former = await aProvider(on, {
    name: hidden('a provider whose contracts have all ended', [gone, ...staff, 'operator']),
  });
  const [first, second] = here.municipalities;
  await aContract(on, provider, first!, here.lots, {
    number: hidden('a contract number', [...ofTheProvider, ...staff]),
  });
  await aContract(on, other, second!, here.lots);
  await aContract(on, former, first!, here.lots, { endsOn: '2025-12-31' });
  const seat = await aSeat(on, here.region);
  const roles = {
    representative: await aRepresentative(on, provider, await named(on, ofTheProvider, [])),
    'colleague of the representative': await aRepresentative(
      on,
      provider,
      await named(on, ofTheProvider, []),
    ),
    'representative of another provider': await aRepresentative(
      on,
      other,
      await named(on, otherProvider, []),
    ),
    'representative without a contract any more': await aRepresentative(
      on,
      former,
      await named(on, [gone], []),
    ),
    delegate: await aDelegate(on, here.region, {
      seatId: seat.id,
      ...(await named(on, ['delegate'], table)),
    }),
    substitute: await aDelegate(on, here.region, {
      seatId: seat.id,
      substitute: true,
      ...(await named(on, ['substitute'], table)),
    }),
    chair: await aChair(on, here.region, await named(on, ['chair'], table)),
    'former delegate': await aDelegate(on, here.region, {
      seatId: seat.id,
      endsOn: '2026-02-28',
      ...(await named(on, ['former delegate'], table)),
    }),
    'contract manager': await aContractManager(on, first!, await named(on, ['contract manager'], [])),
    'contract manager of another municipality': await aContractManager(on, second!),
    secretary: await aSecretary(on, here.region, await named(on, ['secretary'], [])),
    'contract manager elsewhere': await aContractManager(on, await aMunicipality(on, there.region)),
    'delegate elsewhere': await aDelegate(on, there.region),
    'secretary elsewhere': await aSecretary(on, there.region),
    operator: await anOperator(on, await named(on, [], [])),
  };
  return { on, here, there, provider, other, roles };
}

/** A person who did not agree that the public reads the name, nor that anybody but who manages accounts has the address. */
async function named(on: TestApp, own: Who[], alsoByName: Who[]): Promise<{ personId: string }> {
  const managers: Who[] = own.length > 0 ? [...staff, 'operator'] : ['operator'];
  const who = own[0] ?? 'operator';
  const person: Person = await aPerson(on, {
    name: hidden(`the name of the ${who}`, [...own, ...managers, ...alsoByName]),
    email: `${hidden(`the e-mail address of the ${who}`, [...own, ...managers])}@example.org`,
  });
  return { personId: person.id };
}
