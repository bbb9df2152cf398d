import type { Messages } from '../Messages';

/** Greek, in the polite plural. */
export const el: Messages = {
  dialogClose: 'Κλείσιμο',
  dialogDiscard: 'Απόρριψη αλλαγών',
  dialogDiscardTitle: 'Απόρριψη των αλλαγών σας;',
  dialogKeepEditing: 'Συνέχεια επεξεργασίας',
  fieldOptional: 'Προαιρετικό',
  fieldRequired: 'Υποχρεωτικό',
  linkOpensInNewTab: 'Ανοίγει σε νέα καρτέλα',
  numberFieldDecrease: 'Μείωση',
  numberFieldIncrease: 'Αύξηση',
  numberFieldUnreadable: 'Εισαγάγετε έναν αριθμό, όπως {example}',
  passwordFieldShow: 'Εμφάνιση κωδικού πρόσβασης',
  spinnerLoading: 'Φόρτωση',
  tagRemove: 'Αφαίρεση: {label}',
  textFieldCharactersLeft: {
    one: 'Απομένει {count} χαρακτήρας',
    other: 'Απομένουν {count} χαρακτήρες',
  },
  textFieldCharactersOver: {
    one: '{count} χαρακτήρας πάνω από το όριο',
    other: '{count} χαρακτήρες πάνω από το όριο',
  },
  textFieldCharactersUsed: {
    one: '{used} από {count} χαρακτήρα',
    other: '{used} από {count} χαρακτήρες',
  },
  textFieldClear: 'Καθαρισμός',
  textFieldLeftOut: 'Το «{text}» δεν ταιριάζει εδώ και παραλείφθηκε',
  validityBadInput: 'Η τιμή είναι ελλιπής ή δεν αναγνωρίζεται',
  validityPatternMismatch: 'Χρησιμοποιήστε τη μορφή που ζητείται',
  validityRangeOverflow: 'Εισαγάγετε τιμή έως και {maximum}',
  validityRangeUnderflow: 'Εισαγάγετε τιμή από {minimum} και πάνω',
  validityStepMismatch: 'Εισαγάγετε τιμή με βήμα {step}',
  validityTooLong: {
    one: 'Χρησιμοποιήστε το πολύ {count} χαρακτήρα',
    other: 'Χρησιμοποιήστε το πολύ {count} χαρακτήρες',
  },
  validityTooShort: {
    one: 'Εισαγάγετε τουλάχιστον {count} χαρακτήρα',
    other: 'Εισαγάγετε τουλάχιστον {count} χαρακτήρες',
  },
  validityTypeMismatchEmail: 'Εισαγάγετε μια διεύθυνση email, όπως onoma@example.com',
  validityTypeMismatchUrl: 'Εισαγάγετε μια πλήρη διεύθυνση ιστού, όπως https://example.com',
  validityValueMissing: 'Συμπληρώστε αυτό το πεδίο',
};
