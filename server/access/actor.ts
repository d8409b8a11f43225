import { registerEnumType } from 'type-graphql';

/** The capacities in which a person can act. One person can hold several and acts in one at a time. */
export enum RoleKind {
  /** Vertegenwoordiger aanbieder: reacts for its provider. */
  REPRESENTATIVE = 'REPRESENTATIVE',
  /** Delegatielid: holds or substitutes a seat at the table. */
  DELEGATE = 'DELEGATE',
  /** Voorzitter: as a delegation member; adopts minutes. */
  CHAIR = 'CHAIR',
  /** Contractmanager: works for one municipality. */
  CONTRACT_MANAGER = 'CONTRACT_MANAGER',
  /** Secretaris: works for the region. */
  SECRETARY = 'SECRETARY',
  /** Beheerder: regions, municipalities and accounts; sees no reactions. */
  OPERATOR = 'OPERATOR',
}
registerEnumType(RoleKind, {
  name: 'RoleKind',
  description: 'The capacity in which a person acts.',
  valuesConfig: {
    REPRESENTATIVE: {
      description: 'Representative of a provider: drafts, submits, amends and withdraws its reactions.',
    },
    DELEGATE: { description: 'Delegation member: holds or substitutes a seat at the table.' },
    CHAIR: { description: 'Chair of the table; as a delegation member, and adopts minutes.' },
    CONTRACT_MANAGER: {
      description: 'Contract manager of one municipality: proposals, documents, providers.',
    },
    SECRETARY: { description: 'Secretary of a region: meetings, agenda, minutes, publication.' },
    OPERATOR: { description: 'Operator: creates regions, municipalities and accounts; sees no reactions.' },
  },
});

/** Who asks: a visitor (no person) or a person in one role. Policies look at this and at facts, at nothing else. */
export interface Actor {
  personId: string | null;
  roleId: string | null;
  role: RoleKind | null;
  /** Region of the role; null for a representative (whose provider can work in several) and an operator. */
  regionId: string | null;
  municipalityId: string | null;
  providerId: string | null;
  seatId: string | null;
}

export const visitor: Actor = {
  personId: null,
  roleId: null,
  role: null,
  regionId: null,
  municipalityId: null,
  providerId: null,
  seatId: null,
};

/** Contract managers and secretary: the municipalities' side of a region. */
export function isStaff(actor: Actor, regionId: string): boolean {
  return (
    actor.regionId === regionId &&
    (actor.role === RoleKind.CONTRACT_MANAGER || actor.role === RoleKind.SECRETARY)
  );
}

export const isSecretary = (actor: Actor, regionId: string): boolean =>
  actor.regionId === regionId && actor.role === RoleKind.SECRETARY;

/** Delegation members and chair, within their term (a role outside its term cannot be acted in). */
export function isDelegation(actor: Actor, regionId: string): boolean {
  return actor.regionId === regionId && (actor.role === RoleKind.DELEGATE || actor.role === RoleKind.CHAIR);
}

/** Everyone who works with the table's papers: the delegation, and the staff that serves it. */
export const isAtTable = (actor: Actor, regionId: string): boolean =>
  isDelegation(actor, regionId) || isStaff(actor, regionId);

export const isOperator = (actor: Actor): boolean => actor.role === RoleKind.OPERATOR;

export const represents = (actor: Actor, providerId: string): boolean =>
  actor.role === RoleKind.REPRESENTATIVE && actor.providerId === providerId;
