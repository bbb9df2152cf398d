import type { Messages } from '../Messages';

/** Japanese, in polite form. */
export const ja: Messages = {
  dialogClose: '閉じる',
  dialogDiscard: '変更を破棄',
  dialogDiscardTitle: '変更を破棄しますか？',
  dialogKeepEditing: '編集を続ける',
  fieldOptional: '任意',
  fieldRequired: '必須',
  linkOpensInNewTab: '新しいタブで開きます',
  spinnerLoading: '読み込み中',
  tagRemove: '{label}を削除',
  textFieldCharactersLeft: '残り{count}文字',
  textFieldCharactersOver: '{count}文字超過',
  textFieldCharactersUsed: '{count}文字中{used}文字',
  textFieldClear: 'クリア',
  validityBadInput: '値が不完全か、読み取れない形式です',
  validityPatternMismatch: '指定された形式で入力してください',
  validityRangeOverflow: '{maximum}以下の値を入力してください',
  validityRangeUnderflow: '{minimum}以上の値を入力してください',
  validityStepMismatch: '{step}刻みの値を入力してください',
  validityTooLong: '{count}文字以内で入力してください',
  validityTooShort: '{count}文字以上で入力してください',
  validityTypeMismatchEmail: 'メールアドレスを入力してください（例：name@example.com）',
  validityTypeMismatchUrl: '完全なURLを入力してください（例：https://example.com）',
  validityValueMissing: 'この項目を入力してください',
};
