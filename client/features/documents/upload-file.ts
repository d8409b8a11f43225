/** Why a file was not taken, as the server says it; FAILED when there was no answer. */
export type UploadProblem =
  'FILE_TOO_LARGE' | 'FILE_TYPE' | 'FILE_EMPTY' | 'TOO_MANY_UPLOADS' | 'UNAUTHENTICATED' | 'FAILED';

export interface UploadRefused {
  code: UploadProblem;
  /** In megabytes, with FILE_TOO_LARGE. */
  limit?: number;
}
export type UploadOutcome = { uploadId: string } | UploadRefused;

/** Sends one file, telling how far it is (0 to 1); stopped by the signal. fetch cannot tell how far it is. */
export function uploadFile(
  file: File,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadOutcome> {
  if (file.size === 0) return Promise.resolve({ code: 'FILE_EMPTY' });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => tell(total ? loaded / total : 0));
    request.addEventListener('loadend', () => resolve(outcomeOf(request)));
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', '/uploads');
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function outcomeOf(request: XMLHttpRequest): UploadOutcome {
  const answer = request.response as { id?: string; code?: UploadProblem; limit?: number } | null;
  if (request.status === 201 && answer?.id) return { uploadId: answer.id };
  if (!answer?.code) return { code: 'FAILED' };
  return answer.limit === undefined ? { code: answer.code } : { code: answer.code, limit: answer.limit };
}

/** The largest file that the server takes, in bytes; undefined when it cannot be asked now. */
export async function largestFile(): Promise<number | undefined> {
  try {
    const answer = await fetch('/uploads');
    return answer.ok ? ((await answer.json()) as { maxBytes: number }).maxBytes : undefined;
  } catch {
    return undefined;
  }
}
