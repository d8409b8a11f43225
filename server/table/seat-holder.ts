import { Field, ID, ObjectType } from 'type-graphql';
import { isAtTable, isOperator, RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { Person } from '../people/person.entity.ts';
import type { Role } from '../people/role.entity.ts';
import { byId } from '../platform/loaders.ts';
import { Provider } from '../providers/provider.entity.ts';
import type { Seat } from './seat.entity.ts';

const personOf = byId(Person);
const providerOf = byId(Provider);

/** Wie de zetel bezet. Names of delegation members are public by consent only. */
@ObjectType({ description: 'Who fills a seat during a term.' })
export class SeatHolder {
  @Field(() => ID, { description: 'Id of the role.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'Id of the person; for the table only.' })
  personId: string | null;

  @Field(() => String, { nullable: true, description: 'Name; for the public only by consent.' })
  name: string | null;

  @Field(() => Provider, { nullable: true, description: 'Provider that the person comes from, where known.' })
  provider: Provider | null;

  @Field(() => Boolean, { description: 'Whether the person chairs the table.' })
  chair: boolean;

  @Field(() => Boolean, { description: 'Whether the person stands in for the holder.' })
  substitute: boolean;

  @Field(() => String, { description: 'First day of the term, as YYYY-MM-DD.' })
  startsOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Last day of the term, as YYYY-MM-DD; null when open.',
  })
  endsOn: string | null;
}

/** The holders as this reader may know them. */
export function seatHolders(ctx: Context, seat: Seat, roles: Role[]): Promise<SeatHolder[]> {
  const inside = isAtTable(ctx.actor, seat.regionId) || isOperator(ctx.actor);
  return Promise.all(
    roles.map(async ({ id, personId, providerId, kind, substitute, startsOn, endsOn }) => {
      const person = await personOf(ctx).load(personId);
      const provider = providerId ? await providerOf(ctx).load(providerId) : null;
      const name = person && (inside || person.namePublic) ? person.name : null;
      const chair = kind === RoleKind.CHAIR;
      return { id, personId: inside ? personId : null, name, provider, chair, substitute, startsOn, endsOn };
    }),
  );
}
