import type { Messages } from '../Messages';

/** Spanish, with “tú”, in words that serve Spain and Latin America. */
export const es: Messages = {
  dialogClose: 'Cerrar',
  dialogDiscard: 'Descartar cambios',
  dialogDiscardTitle: '¿Descartar tus cambios?',
  dialogKeepEditing: 'Seguir editando',
  fieldOptional: 'Opcional',
  fieldRequired: 'Obligatorio',
  linkOpensInNewTab: 'Se abre en una pestaña nueva',
  numberFieldDecrease: 'Disminuir',
  numberFieldIncrease: 'Aumentar',
  numberFieldUnreadable: 'Escribe un número, como {example}',
  passwordFieldShow: 'Mostrar la contraseña',
  spinnerLoading: 'Cargando',
  tagRemove: 'Quitar {label}',
  textFieldCharactersLeft: {
    one: 'Queda {count} carácter',
    many: 'Quedan {count} de caracteres',
    other: 'Quedan {count} caracteres',
  },
  textFieldCharactersOver: {
    one: 'Sobra {count} carácter',
    many: 'Sobran {count} de caracteres',
    other: 'Sobran {count} caracteres',
  },
  textFieldCharactersUsed: {
    one: '{used} de {count} carácter',
    many: '{used} de {count} de caracteres',
    other: '{used} de {count} caracteres',
  },
  textFieldClear: 'Borrar',
  textFieldLeftOut: '«{text}» no encaja aquí y se ha omitido',
  validityBadInput: 'Este valor está incompleto o no se puede leer',
  validityPatternMismatch: 'Usa el formato solicitado',
  validityRangeOverflow: 'Escribe un valor igual o inferior a {maximum}',
  validityRangeUnderflow: 'Escribe un valor igual o superior a {minimum}',
  validityStepMismatch: 'Escribe un valor en incrementos de {step}',
  validityTooLong: {
    one: 'Usa como máximo {count} carácter',
    many: 'Usa como máximo {count} de caracteres',
    other: 'Usa como máximo {count} caracteres',
  },
  validityTooShort: {
    one: 'Escribe al menos {count} carácter',
    many: 'Escribe al menos {count} de caracteres',
    other: 'Escribe al menos {count} caracteres',
  },
  validityTypeMismatchEmail: 'Escribe una dirección de correo, como nombre@example.com',
  validityTypeMismatchUrl: 'Escribe una dirección web completa, como https://example.com',
  validityValueMissing: 'Completa este campo',
};
