'use client';

import {
  fileUploadAudio,
  fileUploadCount,
  fileUploadDuplicate,
  fileUploadEmpty,
  fileUploadImages,
  fileUploadLimit,
  fileUploadTooLarge,
  fileUploadTooMany,
  fileUploadTooSmall,
  fileUploadUnreadable,
  fileUploadVideos,
  fileUploadWrongType,
  formatList,
  useLocale,
  useMessages,
} from '../../locale';
import { acceptedTypes } from './acceptedTypes';
import type { FileRules, Refusal } from './checkFiles';
import { formatSize } from './formatSize';

const english = {
  fileUploadAudio,
  fileUploadCount,
  fileUploadDuplicate,
  fileUploadEmpty,
  fileUploadImages,
  fileUploadLimit,
  fileUploadTooLarge,
  fileUploadTooMany,
  fileUploadTooSmall,
  fileUploadUnreadable,
  fileUploadVideos,
  fileUploadWrongType,
};

const words = {
  duplicate: 'fileUploadDuplicate',
  empty: 'fileUploadEmpty',
  tooLarge: 'fileUploadTooLarge',
  tooMany: 'fileUploadTooMany',
  tooSmall: 'fileUploadTooSmall',
  unreadable: 'fileUploadUnreadable',
  wrongType: 'fileUploadWrongType',
} as const;

/** What can be asked of files. */
export interface FileRuleOptions {
  /**
   * Which types of files: extensions and MIME types, with commas between them, as in the native attribute. Name extensions,
   * too, where you name MIME types: systems do not know the type of every file.
   */
  accept?: string;
  /**
   * How small a file may be, in bytes. With 0, empty files are taken.
   * @default 1
   */
  minSize?: number;
  /**
   * How large a file may be, in bytes; 50,000,000 is shown as 50 MB. Have your server check it, too.
   * @default Infinity
   */
  maxSize?: number;
  /**
   * How many files there may be. With 1, another file takes the place of the one before.
   * @default Infinity
   */
  maxFiles?: number;
}

/** What is asked of files, for programs and in words. */
export function useFileRules({
  accept,
  minSize = 1,
  maxSize = Infinity,
  maxFiles = Infinity,
}: FileRuleOptions) {
  const message = useMessages(english);
  const { direction, locale } = useLocale();
  const rules: FileRules = { accept, minSize, maxSize, maxFiles };
  const limit = (bytes: number) => formatSize(bytes, locale);
  const files = message('fileUploadCount', { count: maxFiles });
  const kinds = {
    audio: message('fileUploadAudio'),
    image: message('fileUploadImages'),
    video: message('fileUploadVideos'),
  };
  const types = formatList(acceptedTypes(accept, kinds), locale, { type: 'disjunction' });

  return {
    rules,
    /** All of it in one line. */
    hint: [
      types,
      maxSize < Infinity && message('fileUploadLimit', { limit: limit(maxSize) }),
      maxFiles > 1 && maxFiles < Infinity && message('fileUploadLimit', { limit: files }),
    ]
      .filter(Boolean)
      .join(' · '),
    /** Why a file is not taken. */
    reasonOf: ({ name: bare, reason }: Refusal) => {
      // Isolated: among words of the other direction, its parts would change places.
      const name = direction === 'rtl' ? `\u2068${bare}\u2069` : bare;
      const size = limit(reason === 'tooLarge' ? maxSize : minSize);
      return message(words[reason], { name, size, limit: files, types });
    },
  };
}
