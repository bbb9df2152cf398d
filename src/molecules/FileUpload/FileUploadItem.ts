/** A file that is on the server already: what is known of it. */
export interface StoredFile {
  name: string;
  /** In bytes. */
  size?: number;
  /** Its MIME type, such as `audio/flac`. */
  type?: string;
}

/** A file of a `FileUpload`, and how far it has come. */
export interface FileUploadItem {
  /** Stays the same as long as the file is in the list. */
  id: string;
  file: File | StoredFile;
  /** Without `upload`, a file waits until its form is submitted. */
  status: 'waiting' | 'uploading' | 'done' | 'failed';
  /** How much of it is uploaded, from 0 to 1. Missing while nobody knows. */
  progress?: number;
  /** Why it failed. Missing where nobody said it in words for people. */
  error?: string;
  /** What the upload answered. It is submitted with the form: text as it is, everything else as JSON. */
  answer?: unknown;
  /** The folder it came from, such as `Masters/Disc 1`, where a whole folder was dropped or chosen. */
  folder?: string;
}

/** What an upload is given besides its file. */
export interface FileUploadRequest {
  /** Aborted when people cancel or remove the file, and when the field leaves the page. */
  signal: AbortSignal;
  /** Tell it how much is done, from 0 to 1, as often as you like. */
  onProgress: (progress: number) => void;
}

/** Whether it is of this page, and can be sent. */
export const isFile = (file: File | StoredFile): file is File =>
  typeof File !== 'undefined' && file instanceof File;

/** Whether its upload failed and can be tried again. */
export const isFailed = ({ status, file }: FileUploadItem): boolean =>
  status === 'failed' && isFile(file);
