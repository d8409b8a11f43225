import { Extensions } from 'type-graphql';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { unauthenticated } from '../platform/errors.ts';
import type { Context } from './context.ts';

/** Marks a query or mutation as open to visitors. Everything else is closed unless somebody is signed in. */
export const Public = () => Extensions({ public: true });

/** Closes every root field that is not marked public. */
export function closeUnlessPublic(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (field.extensions['public'] === true) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Context, info) => {
        if (!context.actor.personId) throw unauthenticated();
        return resolve(source, args, context, info);
      };
      const { subscribe } = field;
      if (!subscribe) continue;
      field.subscribe = (source, args, context: Context, info) => {
        if (!context.actor.personId) throw unauthenticated();
        return subscribe(source, args, context, info);
      };
    }
  }
  return schema;
}
