import { RoleKind, visitor, type Actor } from '../../server/access/actor.ts';

const actor = (role: RoleKind, given: Partial<Actor>): Actor => ({
  ...visitor,
  personId: 'somebody',
  roleId: 'a role',
  role,
  ...given,
});

/** Where the permission matrix plays: the region, municipality and provider that a row is about. */
export const scene = {
  regionId: 'this region',
  municipalityId: 'this municipality',
  providerId: 'this provider',
};
const { regionId, municipalityId, providerId } = scene;

/** The columns of the permission matrix: everybody who can look at the same thing, near and far. */
export const cast: Record<string, Actor> = {
  visitor,
  representative: actor(RoleKind.REPRESENTATIVE, { providerId }),
  'representative of another provider': actor(RoleKind.REPRESENTATIVE, { providerId: 'another provider' }),
  delegate: actor(RoleKind.DELEGATE, { regionId, seatId: 'a seat' }),
  chair: actor(RoleKind.CHAIR, { regionId, seatId: 'the chair' }),
  'contract manager': actor(RoleKind.CONTRACT_MANAGER, { regionId, municipalityId }),
  'contract manager of another municipality': actor(RoleKind.CONTRACT_MANAGER, {
    regionId,
    municipalityId: 'another',
  }),
  secretary: actor(RoleKind.SECRETARY, { regionId }),
  'delegate elsewhere': actor(RoleKind.DELEGATE, { regionId: 'elsewhere', seatId: 'elsewhere' }),
  'secretary elsewhere': actor(RoleKind.SECRETARY, { regionId: 'elsewhere' }),
  operator: actor(RoleKind.OPERATOR, {}),
};
