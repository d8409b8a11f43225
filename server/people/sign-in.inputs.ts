import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { Viewer } from './viewer.ts';

@InputType({ description: 'Ask for a one-time code by e-mail.' })
export class RequestSignInCodeInput {
  @Field(() => String, { description: 'E-mail address.' })
  email: string;
}

@ObjectType({ implements: Payload, description: 'The same answer whether the address is known or not.' })
export class RequestSignInCodePayload extends Payload {}

@InputType({ description: 'Sign in with the code from the mail.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address the code was sent to.' })
  email: string;

  @Field(() => String, { description: 'The six digits; spaces do not matter.' })
  code: string;
}

@ObjectType({ implements: Payload, description: 'Who is signed in now; the session is in the cookie.' })
export class SignInPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'The signed-in person.' })
  viewer?: Viewer | null;
}

@InputType({ description: 'Act in another role from now on.' })
export class ActAsInput {
  @Field(() => ID, { description: 'One of the roles of the viewer.' })
  roleId: string;
}

@InputType({ description: 'Sign out.' })
export class SignOutInput {
  @Field(() => Boolean, { defaultValue: false, description: 'End the sessions on all devices.' })
  everywhere: boolean;
}

@ObjectType({ implements: Payload, description: 'Signed out.' })
export class SignOutPayload extends Payload {}

@InputType({ description: 'Sign in as a person of the demo.' })
export class SignInAsDemoPersonInput {
  @Field(() => ID, { description: 'Role to act in.' })
  roleId: string;
}
