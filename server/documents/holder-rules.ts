import type { Context } from '../access/context.ts';
import type { Audience, HolderKind } from './document.entity.ts';

/**
 * What a folder above says about the documents of its rows: documents lie beneath and know only a kind and an id. A
 * holder that the actor may not see has no readable audiences and cannot be managed.
 */
export interface HolderRules {
  /** Which audiences' documents the actor may read, per holder; a holder that is left out has none. */
  readable: (ctx: Context, holderIds: readonly string[]) => Promise<Map<string, readonly Audience[]>>;
  /** The region of a holder whose documents the actor may add, replace and withdraw; null when it may not. */
  managedRegion: (ctx: Context, holderId: string) => Promise<string | null>;
}

const rulesOfKind = new Map<HolderKind, HolderRules>();

export function holderRules(kind: HolderKind): HolderRules {
  const rules = rulesOfKind.get(kind);
  if (!rules) throw new Error(`nothing holds documents as ${kind}`);
  return rules;
}

export function makeHolderRulesKnown(kind: HolderKind, rules: HolderRules): void {
  rulesOfKind.set(kind, rules);
}
