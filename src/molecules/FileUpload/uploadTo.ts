import type { FileUploadRequest } from './FileUploadItem';

export interface UploadToOptions {
  /** @default 'POST' */
  method?: 'POST' | 'PUT' | 'PATCH';
  /** Headers of the request, such as a token against forged requests. */
  headers?: Record<string, string>;
  /**
   * The name of the file in the form data that is sent. `null` sends the file itself as the body, as stores with signed addresses want it.
   * @default 'file'
   */
  field?: string | null;
  /**
   * Whether cookies go to another origin, too.
   * @default false
   */
  withCredentials?: boolean;
}

/** What a server says: parsed where it is JSON. */
function answerOf({ responseText }: XMLHttpRequest): unknown {
  try {
    return JSON.parse(responseText);
  } catch {
    return responseText;
  }
}

/** The sentence for people in what a server says about its refusal. */
function reasonOf(answer: unknown) {
  const { error, message } = Object(answer) as { error?: unknown; message?: unknown };
  return [error, message].find((text) => typeof text === 'string') ?? '';
}

/**
 * Makes the `upload` of a `FileUpload` that sends each file to an address, in a request of its own, and knows how
 * much of it is through. It gives what the server answers, parsed where that is JSON. It fails with the `error` or
 * `message` of a JSON answer, which the file's line then shows.
 *
 * ```tsx
 * const upload = uploadTo('/api/recordings', { headers: { 'X-CSRF-Token': token } });
 *
 * <FileUpload label="Recordings" upload={upload} />;
 * ```
 */
export function uploadTo(
  url: string | ((file: File) => string),
  { method = 'POST', headers = {}, field = 'file', withCredentials = false }: UploadToOptions = {},
): (file: File, request: FileUploadRequest) => Promise<unknown> {
  return (file, { signal, onProgress }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      // `fetch` does not tell how much it has sent.
      const request = new XMLHttpRequest();
      const abort = () => request.abort();
      signal.addEventListener('abort', abort);
      request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
        if (lengthComputable) onProgress(loaded / total);
      });
      request.addEventListener('loadend', () => {
        signal.removeEventListener('abort', abort);
        const answer = answerOf(request);
        // Zero: aborted, or nobody there.
        if (request.status >= 200 && request.status < 300) resolve(answer);
        else reject(new Error(reasonOf(answer)));
      });
      request.open(method, typeof url === 'string' ? url : url(file));
      request.withCredentials = withCredentials;
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      const form = new FormData();
      if (field !== null) form.append(field, file);
      request.send(field === null ? file : form);
    });
}
