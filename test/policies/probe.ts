import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Answer } from '../support/start-app.ts';

/** What a probe gives for a field by its name; the rest is as wrong as its type allows. */
export type Given = Record<string, unknown>;

/**
 * An input that lets everybody come as far as they may and nobody change anything: texts are empty, dates are none, and
 * the version is one that no row has. Who may do it gets problems; who may not gets an error.
 */
export function probeInput(schema: GraphQLSchema, mutation: string, given: Given): Given {
  const [argument] = schema.getMutationType()!.getFields()[mutation]!.args;
  return inputOf(getNamedType(argument!.type) as GraphQLInputObjectType, given);
}

function inputOf(type: GraphQLInputObjectType, given: Given): Given {
  const fields = Object.values(type.getFields()).filter(
    (field) => field.name in given || isRequiredInputField(field),
  );
  return Object.fromEntries(fields.map(({ name, type: of }) => [name, given[name] ?? valueOf(of, given)]));
}

function valueOf(type: GraphQLInputType, given: Given): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, given);
  if (isListType(type)) return [];
  if (isInputObjectType(type)) return inputOf(type, given);
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return { Int: 999, Float: 0, Boolean: false, ID: 'unknown' }[type.toString()] ?? '';
}

/** Whether somebody came past the policy: an answer or problems, and no refusal. Any other error is a mistake of the probe. */
export function passed(answer: Answer): boolean {
  const code = answer.errors?.[0]?.extensions.code;
  if (!code) return true;
  if (['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'].includes(code)) return false;
  throw new Error(`The probe is wrong: ${JSON.stringify(answer.errors)}`);
}
