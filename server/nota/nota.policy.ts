import { isStaff, RoleKind, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

export type NotaAbility = 'preview' | 'publish';

/** What the rights hang on: of a nota that is not there yet, those of its proposal. */
export interface NotaFacts {
  regionId: string;
  ownerMunicipalityId: string | null;
  published: boolean;
  withheld: boolean;
}

/** A published nota is everybody's, unless it said too much; the staff sees it before, and still after that. */
export const notaPolicy: Policy<NotaAbility, NotaFacts> = {
  view: (actor, { regionId, published, withheld }) => (published && !withheld) || isStaff(actor, regionId),
  preview: (actor, { regionId }) => isStaff(actor, regionId),
  publish: (actor: Actor, { regionId, ownerMunicipalityId }) =>
    isStaff(actor, regionId) &&
    (actor.role === RoleKind.SECRETARY || actor.municipalityId === ownerMunicipalityId),
};
