import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Document, type HolderKind } from './document.entity.ts';
import { documentsByHolder } from './document.queries.ts';
import { makeHolderRulesKnown, managedHolder, type HolderRules } from './holder-rules.ts';

/** Lets a type hold documents: gives it the field `documents` and makes its rules known. Listed in schema.ts. */
export function documentHolder<T extends { id: string }>(
  type: ClassType<T>,
  kind: HolderKind,
  rules: HolderRules,
): Function {
  makeHolderRulesKnown(kind, rules);
  const documents = documentsByHolder(kind, rules);

  @Resolver(() => type)
  class HolderResolver {
    @FieldResolver(() => [Document], {
      description: 'Its documents that the caller may read, in order; withdrawn ones with their reason.',
    })
    documents(@Root() holder: T, @Ctx() ctx: Context): Promise<Document[]> {
      return documents(ctx).load(holder.id);
    }

    @FieldResolver(() => Boolean, {
      description: 'Whether the caller may add, replace and withdraw its documents.',
    })
    async mayManageDocuments(@Root() holder: T, @Ctx() ctx: Context): Promise<boolean> {
      return (await managedHolder(ctx, kind, holder.id)) !== null;
    }
  }
  return HolderResolver;
}
