import type * as english from './english';

type English = typeof english;

/** The name of a built-in message. */
export type MessageKey = keyof English;

/** The forms of a message that names a number; `other` serves every category that is not there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Every built-in message in one language. */
export type Messages = {
  [Key in MessageKey]: English[Key] extends string ? string : string | PluralForms;
};

type Template<Key extends MessageKey> = English[Key] extends string
  ? English[Key]
  : Extract<English[Key][keyof English[Key]], string>;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** What a message needs besides its key: nothing, or a value for each of its placeholders. */
export type MessageValues<Key extends MessageKey> = [Placeholder<Template<Key>>] extends [never]
  ? []
  : [
      values: {
        [Name in Placeholder<Template<Key>>]: Name extends 'count' ? number : number | string;
      },
    ];

/** Writes a built-in message in the language around a component. */
export type FormatMessage<Keys extends MessageKey = MessageKey> = <Key extends Keys>(
  key: Key,
  ...values: MessageValues<Key>
) => string;
