import type { Messages } from '../Messages';

/** German, with “Sie”. */
export const de: Messages = {
  dialogClose: 'Schließen',
  dialogDiscard: 'Änderungen verwerfen',
  dialogDiscardTitle: 'Änderungen verwerfen?',
  dialogKeepEditing: 'Weiter bearbeiten',
  fieldOptional: 'Optional',
  fieldRequired: 'Erforderlich',
  linkOpensInNewTab: 'Öffnet in neuem Tab',
  numberFieldDecrease: 'Verringern',
  numberFieldIncrease: 'Erhöhen',
  numberFieldUnreadable: 'Geben Sie eine Zahl ein, zum Beispiel {example}',
  passwordFieldShow: 'Passwort anzeigen',
  spinnerLoading: 'Wird geladen',
  tagRemove: '{label} entfernen',
  textFieldCharactersLeft: 'Noch {count} Zeichen',
  textFieldCharactersOver: '{count} Zeichen zu viel',
  textFieldCharactersUsed: '{used} von {count} Zeichen',
  textFieldClear: 'Leeren',
  textFieldLeftOut: '„{text}“ passt hier nicht und wurde weggelassen',
  validityBadInput: 'Dieser Wert ist unvollständig oder nicht lesbar',
  validityPatternMismatch: 'Verwenden Sie das vorgegebene Format',
  validityRangeOverflow: 'Geben Sie höchstens {maximum} ein',
  validityRangeUnderflow: 'Geben Sie mindestens {minimum} ein',
  validityStepMismatch: 'Geben Sie einen Wert in Schritten von {step} ein',
  validityTooLong: 'Verwenden Sie höchstens {count} Zeichen',
  validityTooShort: 'Geben Sie mindestens {count} Zeichen ein',
  validityTypeMismatchEmail: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com',
  validityTypeMismatchUrl:
    'Geben Sie eine vollständige Webadresse ein, zum Beispiel https://example.com',
  validityValueMissing: 'Füllen Sie dieses Feld aus',
};
