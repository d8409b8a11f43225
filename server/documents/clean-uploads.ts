import { LessThan } from 'typeorm';
import type { Services } from '../platform/context.ts';
import { Upload } from './upload.entity.ts';

const day = 24 * 60 * 60_000;

/** Removes what was uploaded more than a day ago and never attached. */
export async function cleanUploads(services: Services): Promise<void> {
  const before = new Date(services.clock.now().getTime() - day);
  const stale = await services.database.manager.find(Upload, {
    where: { uploadedAt: LessThan(before) },
    take: 500,
  });
  for (const upload of stale) {
    const gone = await services.database.transaction((manager) =>
      manager.delete(Upload, { id: upload.id, uploadedAt: LessThan(before) }),
    );
    if (gone.affected === 1) await services.files.remove(upload.id);
  }
}
