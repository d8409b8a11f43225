import type { Context } from '../access/context.ts';
import { loader } from '../platform/loaders.ts';
import type { Audience, Document, HolderKind } from './document.entity.ts';

/**
 * What a folder above says about the documents of its rows: documents lie beneath and know only a kind and an id. A
 * holder that the actor may not see has no readable audiences and is not managed.
 */
export interface HolderRules {
  /** Which audiences' documents the actor may read, per holder; a holder that is left out has none. */
  readable: (ctx: Context, holderIds: readonly string[]) => Promise<Map<string, readonly Audience[]>>;
  /** Of documents whose audience the actor belongs to: the ids of those that it does not get all the same. */
  withheld?: (ctx: Context, documents: readonly Document[]) => Promise<Set<string>>;
  /** The holders whose documents the actor may add, replace and withdraw; the others are left out. */
  managed: (ctx: Context, holderIds: readonly string[]) => Promise<Map<string, ManagedHolder>>;
  /** Tells in the history of a holder what was done with its documents; left out where nobody reads a history. */
  tell?: (ctx: Context, holderId: string, event: DocumentEvent) => Promise<void>;
}

/** What was done with a document, for those who may read it. */
export interface DocumentEvent {
  kind: `document.${'added' | 'replaced' | 'withdrawn'}`;
  audience: Audience;
  details: Record<string, string>;
}

export interface ManagedHolder {
  regionId: string;
  /** While a holder is a draft, what was added can also be taken away without a trace. */
  removable: boolean;
}

const rulesOfKind = new Map<HolderKind, HolderRules & { managing: ReturnType<typeof managing> }>();

const managing = (rules: HolderRules) =>
  loader(async (ctx: Context, holderIds: readonly string[]): Promise<(ManagedHolder | null)[]> => {
    const managed = await rules.managed(ctx, holderIds);
    return holderIds.map((id) => managed.get(id) ?? null);
  });

export function holderRules(kind: HolderKind): HolderRules {
  const rules = rulesOfKind.get(kind);
  if (!rules) throw new Error(`nothing holds documents as ${kind}`);
  return rules;
}

export function makeHolderRulesKnown(kind: HolderKind, rules: HolderRules): void {
  rulesOfKind.set(kind, { ...rules, managing: managing(rules) });
}

/** How the actor manages the documents of a holder, for screens: one batch per kind; null when it does not. */
export function managedHolder(
  ctx: Context,
  kind: HolderKind,
  holderId: string,
): Promise<ManagedHolder | null> {
  return rulesOfKind.get(kind)!.managing(ctx).load(holderId);
}

/** The same inside a use case, read afresh. */
export async function manageHolder(
  ctx: Context,
  kind: HolderKind,
  holderId: string,
): Promise<ManagedHolder | null> {
  return (await holderRules(kind).managed(ctx, [holderId])).get(holderId) ?? null;
}

/** Tells it in the history, once the holder is out: what is done to a draft leaves no trace. */
export async function tellHolder(
  ctx: Context,
  { removable }: ManagedHolder,
  { holderKind, holderId, audience, title }: Document,
  kind: DocumentEvent['kind'],
  details: Record<string, string> = {},
): Promise<void> {
  if (removable) return;
  await holderRules(holderKind).tell?.(ctx, holderId, { kind, audience, details: { title, ...details } });
}
