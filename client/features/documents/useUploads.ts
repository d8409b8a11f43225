import { useEffect, useRef, useState } from 'react';
import { largestFile, uploadFile, type UploadRefused } from './upload-file.ts';

/** A file that somebody chose: waiting or under way (share), arrived (uploadId), or not taken (refused). */
export interface ChosenUpload {
  id: string;
  name: string;
  bytes: number;
  title: string;
  share?: number | undefined;
  uploadId?: string | undefined;
  refused?: UploadRefused | undefined;
}

/** "Verslag_2023-10-31.pdf" -> "Verslag 2023-10-31" */
export const titleOf = (fileName: string): string =>
  fileName
    .replace(/\.[^.]{1,5}$/, '')
    .replaceAll('_', ' ')
    .trim()
    .slice(0, 255);

/** The files that somebody chose, uploaded one after the other; each can be stopped or taken away. */
export function useUploads() {
  const [uploads, setUploads] = useState<readonly ChosenUpload[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    const all = stops.current;
    return () => all.forEach((stop) => stop.abort());
  }, []);

  const change = (id: string, patch: Partial<ChosenUpload>) =>
    setUploads((before) => before.map((each) => (each.id === id ? { ...each, ...patch } : each)));
  const send = async (id: string, file: File, stop: AbortController) => {
    if (stop.signal.aborted) return;
    const limit = await largestFile();
    const outcome =
      limit !== undefined && file.size > limit
        ? { code: 'FILE_TOO_LARGE' as const, limit: Math.floor(limit / 1024 ** 2) }
        : await uploadFile(file, (share) => change(id, { share }), stop.signal);
    stops.current.delete(id);
    change(id, {
      share: undefined,
      ...('uploadId' in outcome ? { uploadId: outcome.uploadId } : { refused: outcome }),
    });
  };
  const choose = (files: readonly File[]) => {
    for (const file of files) {
      const [id, stop] = [crypto.randomUUID(), new AbortController()];
      stops.current.set(id, stop);
      const chosen = { id, name: file.name, bytes: file.size, title: titleOf(file.name), share: 0 };
      setUploads((before) => [...before, chosen]);
      queue.current = queue.current.then(() => send(id, file, stop));
    }
  };
  const remove = (id: string) => {
    stops.current.get(id)?.abort();
    stops.current.delete(id);
    setUploads((before) => before.filter((each) => each.id !== id));
  };
  return { uploads, choose, remove, change };
}
