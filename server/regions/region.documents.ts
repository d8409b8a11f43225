import { isAtTable, isStaff } from '../access/actor.ts';
import { Audience, HolderKind } from '../documents/document.entity.ts';
import { documentHolder } from '../documents/document-holder.ts';
import { Region } from './region.entity.ts';

/** The library of a region: public papers for everybody, the table's for the table, internal ones for the staff. */
export const RegionDocumentsResolver = documentHolder(Region, HolderKind.REGION, {
  readable: async ({ actor }, ids) =>
    new Map(
      ids.map((id) => {
        const table = isAtTable(actor, id) ? [Audience.TABLE] : [];
        const internal = isStaff(actor, id) ? [Audience.INTERNAL] : [];
        return [id, [Audience.PUBLIC, ...table, ...internal]];
      }),
    ),
  managed: async ({ actor }, ids) =>
    new Map(ids.filter((id) => isStaff(actor, id)).map((id) => [id, { regionId: id, removable: false }])),
});
