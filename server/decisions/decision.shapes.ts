import { Field, ObjectType } from 'type-graphql';
import { abilitiesType } from '../access/abilities-type.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Decision } from './decision.entity.ts';
import { DecisionStanding } from './decision.lifecycle.ts';

@ObjectType({ description: 'What a municipality concerned made of a proposal, so far.' })
export class MunicipalityDecision {
  @Field(() => Municipality, { description: 'Municipality.' })
  municipality: Municipality;

  @Field(() => DecisionStanding, { description: 'Where it stands.' })
  standing: DecisionStanding;

  @Field(() => [Decision], { description: 'Its published decisions, oldest first; the last one counts.' })
  decisions: Decision[];

  @Field(() => Decision, { nullable: true, description: 'The draft that is being written, for the staff.' })
  draft: Decision | null;

  @Field(() => Boolean, { description: 'Whether the acting role may record a decision for it now.' })
  mayRecord: boolean;
}

export const DecisionAbilities = abilitiesType(
  'DecisionAbilities',
  'What the acting role may do now with a decision.',
  { save: 'Change the draft.', publish: 'Publish it.', discard: 'Throw the draft away.' },
);
