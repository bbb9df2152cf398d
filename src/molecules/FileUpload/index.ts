export { FileUpload, type FileUploadProps } from './FileUpload';
export type { FileUploadItem, FileUploadRequest, StoredFile } from './FileUploadItem';
export type { FileUploadHandler } from './uploadQueue';
export { uploadTo, type UploadToOptions } from './uploadTo';
