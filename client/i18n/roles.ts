import type { RoleKind } from '../generated/graphql.ts';
import { defineTexts } from './language.tsx';

type Names = Record<RoleKind, string>;

const nl: Names = {
  REPRESENTATIVE: 'Vertegenwoordiger',
  DELEGATE: 'Delegatielid',
  CHAIR: 'Voorzitter',
  CONTRACT_MANAGER: 'Contractmanager',
  SECRETARY: 'Secretaris',
  OPERATOR: 'Beheerder',
};
const fy: Names = {
  REPRESENTATIVE: 'Fertsjintwurdiger',
  DELEGATE: 'Delegaasjelid',
  CHAIR: 'Foarsitter',
  CONTRACT_MANAGER: 'Kontraktmanager',
  SECRETARY: 'Sekretaris',
  OPERATOR: 'Behearder',
};
const en: Names = {
  REPRESENTATIVE: 'Representative',
  DELEGATE: 'Delegation member',
  CHAIR: 'Chair',
  CONTRACT_MANAGER: 'Contract manager',
  SECRETARY: 'Secretary',
  OPERATOR: 'Operator',
};

/** What somebody acts as. */
export const roleNames = defineTexts({ nl, fy, en });

interface RoleOf {
  kind: RoleKind;
  provider?: { name: string } | null;
  municipality?: { name: string } | null;
  region?: { name: string } | null;
}

/** "Contractmanager, Opsterland": a role with the organisation that it is held for. */
export function roleInWords(role: RoleOf, names: Names): string {
  const organisation = role.provider ?? role.municipality ?? role.region;
  return organisation ? `${names[role.kind]}, ${organisation.name}` : names[role.kind];
}
