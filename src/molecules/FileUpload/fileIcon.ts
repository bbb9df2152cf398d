import { createElement, type ReactElement } from 'react';
import { ArchiveIcon } from '../../icons/ArchiveIcon';
import { AudioFileIcon } from '../../icons/AudioFileIcon';
import { DocumentIcon } from '../../icons/DocumentIcon';
import { FileIcon } from '../../icons/FileIcon';
import { ImageIcon } from '../../icons/ImageIcon';
import { SpreadsheetIcon } from '../../icons/SpreadsheetIcon';
import { VideoIcon } from '../../icons/VideoIcon';
import type { StoredFile } from './FileUploadItem';

/** The first that fits the MIME type and the name, one after the other. */
const icons = [
  [/^audio\/|\.(?:aac|aiff?|flac|m4a|mp3|ogg|opus|wav|wma)$/, AudioFileIcon],
  [/^image\/|\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/, ImageIcon],
  [/^video\/|\.(?:avi|m4v|mkv|mov|mp4|mpe?g|webm)$/, VideoIcon],
  [/\.(?:csv|numbers|ods|tsv|xlsx?)$/, SpreadsheetIcon],
  [/\.(?:7z|gz|rar|tar|zip)$/, ArchiveIcon],
  [/^text\/|\.(?:cue|docx?|m3u8?|md|odt|pages|pdf|rtf|txt|xml|json)$/, DocumentIcon],
] as const;

/** The icon of a kind of file. */
export function fileIcon({ name, type = '' }: StoredFile, className: string): ReactElement {
  const about = `${type} ${name}`.toLowerCase();
  const icon = icons.find(([kind]) => kind.test(about))?.[1] ?? FileIcon;
  return createElement(icon, { className });
}
