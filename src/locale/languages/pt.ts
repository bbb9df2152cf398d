import type { Messages } from '../Messages';

/** Portuguese, as in Brazil, with “você”. */
export const pt: Messages = {
  dialogClose: 'Fechar',
  dialogDiscard: 'Descartar alterações',
  dialogDiscardTitle: 'Descartar suas alterações?',
  dialogKeepEditing: 'Continuar editando',
  fieldOptional: 'Opcional',
  fieldRequired: 'Obrigatório',
  linkOpensInNewTab: 'Abre em uma nova guia',
  numberFieldDecrease: 'Diminuir',
  numberFieldIncrease: 'Aumentar',
  numberFieldUnreadable: 'Insira um número, como {example}',
  passwordFieldShow: 'Mostrar a senha',
  spinnerLoading: 'Carregando',
  tagRemove: 'Remover {label}',
  textFieldCharactersLeft: {
    one: 'Resta {count} caractere',
    many: 'Restam {count} de caracteres',
    other: 'Restam {count} caracteres',
  },
  textFieldCharactersOver: {
    one: '{count} caractere a mais',
    many: '{count} de caracteres a mais',
    other: '{count} caracteres a mais',
  },
  textFieldCharactersUsed: {
    one: '{used} de {count} caractere',
    many: '{used} de {count} de caracteres',
    other: '{used} de {count} caracteres',
  },
  textFieldClear: 'Limpar',
  textFieldLeftOut: '“{text}” não se adequa aqui e foi omitido',
  validityBadInput: 'Este valor está incompleto ou não pode ser lido',
  validityPatternMismatch: 'Use o formato solicitado',
  validityRangeOverflow: 'Insira um valor menor ou igual a {maximum}',
  validityRangeUnderflow: 'Insira um valor maior ou igual a {minimum}',
  validityStepMismatch: 'Insira um valor em incrementos de {step}',
  validityTooLong: {
    one: 'Use no máximo {count} caractere',
    many: 'Use no máximo {count} de caracteres',
    other: 'Use no máximo {count} caracteres',
  },
  validityTooShort: {
    one: 'Insira pelo menos {count} caractere',
    many: 'Insira pelo menos {count} de caracteres',
    other: 'Insira pelo menos {count} caracteres',
  },
  validityTypeMismatchEmail: 'Insira um endereço de e-mail, como nome@example.com',
  validityTypeMismatchUrl: 'Insira um endereço da web completo, como https://example.com',
  validityValueMissing: 'Preencha este campo',
};
