import type { Messages } from '../Messages';

/** French, with “vous”. A narrow no-break space stands before the question mark. */
export const fr: Messages = {
  dialogClose: 'Fermer',
  dialogDiscard: 'Abandonner les modifications',
  dialogDiscardTitle: 'Abandonner vos modifications\u202f?',
  dialogKeepEditing: 'Poursuivre la modification',
  fieldOptional: 'Facultatif',
  fieldRequired: 'Obligatoire',
  linkOpensInNewTab: 'S’ouvre dans un nouvel onglet',
  numberFieldDecrease: 'Diminuer',
  numberFieldIncrease: 'Augmenter',
  numberFieldUnreadable: 'Saisissez un nombre, comme {example}',
  passwordFieldShow: 'Afficher le mot de passe',
  spinnerLoading: 'Chargement',
  tagRemove: 'Retirer {label}',
  textFieldCharactersLeft: {
    one: '{count} caractère restant',
    many: '{count} de caractères restants',
    other: '{count} caractères restants',
  },
  textFieldCharactersOver: {
    one: '{count} caractère en trop',
    many: '{count} de caractères en trop',
    other: '{count} caractères en trop',
  },
  textFieldCharactersUsed: {
    one: '{used} sur {count} caractère',
    many: '{used} sur {count} de caractères',
    other: '{used} sur {count} caractères',
  },
  textFieldClear: 'Effacer',
  textFieldLeftOut: '« {text} » ne convient pas ici et a été omis',
  validityBadInput: 'Cette valeur est incomplète ou illisible',
  validityPatternMismatch: 'Respectez le format demandé',
  validityRangeOverflow: 'Saisissez une valeur inférieure ou égale à {maximum}',
  validityRangeUnderflow: 'Saisissez une valeur supérieure ou égale à {minimum}',
  validityStepMismatch: 'Saisissez une valeur par pas de {step}',
  validityTooLong: {
    one: 'Saisissez au plus {count} caractère',
    many: 'Saisissez au plus {count} de caractères',
    other: 'Saisissez au plus {count} caractères',
  },
  validityTooShort: {
    one: 'Saisissez au moins {count} caractère',
    many: 'Saisissez au moins {count} de caractères',
    other: 'Saisissez au moins {count} caractères',
  },
  validityTypeMismatchEmail: 'Saisissez une adresse e-mail, par exemple nom@example.com',
  validityTypeMismatchUrl: 'Saisissez une adresse web complète, par exemple https://example.com',
  validityValueMissing: 'Renseignez ce champ',
};
