import type { ComponentChange } from './ComponentChange.ts';
import type { Module } from './Module.ts';
import type { Node } from './syntax.ts';

/** What is exported by one package, and what becomes of it. */
export interface PackageChanges {
  components: Readonly<Record<string, ComponentChange>>;
  /** Types and values that only have another name, or the same. */
  names?: Readonly<Record<string, string>>;
  /** Functions: what becomes of a call. */
  calls?: Readonly<
    Record<
      string,
      { to: string; change?: (module: Module, call: Node & { type: 'CallExpression' }) => void }
    >
  >;
  /** What to say about an export that is not listed; without it, what is not listed stays as it is. */
  missing?: (name: string) => string;
}

/** The way from one version to the next. */
export interface Migration {
  from: string;
  to: string;
  /** What it is, in a few words, for the list of migrations. */
  title: string;
  /** The package that things are imported from afterwards. */
  target: string;
  packages: Readonly<Record<string, PackageChanges>>;
  /** What the command says at the end: what no edit of code can do. */
  notes?: readonly string[];
}
