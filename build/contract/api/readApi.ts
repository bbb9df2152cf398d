import { relative } from 'node:path';
import type { CompilerState } from '@microsoft/api-extractor';
import ts from 'typescript';
import { plain } from './codeDefaults.ts';
import { typedEntries, type PackageFolder } from './openProgram.ts';
import { readReport } from './readReport.ts';

export interface Prop {
  name: string;
  /** Where it comes from when it is not ours: two versions may have it from one place. */
  inherited: ts.Declaration | undefined;
  readonly type: ts.Type;
  /** Its type as TypeScript prints it. */
  readonly text: string;
  optional: boolean;
  /** What its `@default` says. */
  default?: string | undefined;
  /** What its `@deprecated` says. */
  deprecated?: string | undefined;
}

export interface Exported {
  name: string;
  entry: string;
  /** Its declaration in the report of API Extractor. */
  text: string;
  /** Of the value, or of what a type stands for. */
  type: ts.Type;
  /** What a component returns; of anything else, its type. */
  result: ts.Type;
  isType: boolean;
  generic: boolean;
  /** Of a component, those of its first parameter; of a type, its members. */
  props: Map<string, Prop>;
  isComponent: boolean;
  /** The module that declares it, below the package, and its name there. */
  source: { module: string; name: string };
  deprecated?: string | undefined;
}

export interface Api {
  /** Those with types. */
  entries: string[];
  /** By entry and name. */
  exports: Map<string, Exported>;
}

const deprecationOf = (symbol: ts.Symbol, checker: ts.TypeChecker) => {
  const tag = symbol.getJsDocTags(checker).find(({ name }) => name === 'deprecated');
  return tag && (ts.displayPartsToString(tag.text) || ' ');
};

const documentedDefault = (symbol: ts.Symbol, checker: ts.TypeChecker) => {
  const tag = symbol.getJsDocTags(checker).find(({ name }) => name === 'default');
  return tag && plain(ts.displayPartsToString(tag.text));
};

const printing =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** Reads what each package publishes; all of them are in the program. */
export function readApi(pack: PackageFolder, state: CompilerState): Api {
  const program = state.program as ts.Program;
  const checker = program.getTypeChecker();
  const api: Api = { entries: [], exports: new Map() };

  for (const entry of typedEntries(pack)) {
    api.entries.push(entry.name);
    const source = program.getSourceFile(entry.file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${relative(pack.folder, entry.file)} exports nothing.`);
    // A pattern is a namespace for each file; those have no report of their own.
    const report = entry.name.includes('*') ? undefined : readReport(state, pack, entry);
    const named = checker.getExportsOfModule(module).flatMap((symbol) => {
      if (report) return [{ symbol, name: symbol.name }];
      const target = checker.getAliasedSymbol(symbol);
      return checker.getExportsOfModule(target).map((inner) => ({
        symbol: inner,
        name: `${symbol.name}/${inner.name}`,
      }));
    });
    for (const { symbol, name } of named) {
      const found = readExport(symbol, name, entry.name);
      api.exports.set(`${entry.name} ${name}`, { ...found, text: report?.get(name) ?? '' });
    }
  }
  return api;

  function readExport(symbol: ts.Symbol, name: string, entry: string): Omit<Exported, 'text'> {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const isType = (target.flags & ts.SymbolFlags.Value) === 0;
    const type = isType ? checker.getDeclaredTypeOfSymbol(target) : checker.getTypeOfSymbol(target);
    const signatures = isType ? [] : type.getCallSignatures();
    const [parameter] = signatures[0]?.parameters ?? [];
    const isComponent =
      !entry.includes('*') && /^[A-Z]/.test(symbol.name) && signatures.length === 1;
    const held = isType ? type : isComponent && parameter && checker.getTypeOfSymbol(parameter);
    return {
      name,
      entry,
      type,
      isType,
      isComponent,
      generic: Boolean(
        signatures.some(({ typeParameters }) => typeParameters) ||
        target.declarations?.some(isGeneric),
      ),
      result: isComponent ? signatures[0]!.getReturnType() : type,
      props: held && isOwn(held) ? readProps(held) : new Map<string, Prop>(),
      source: { module: moduleOf(target), name: target.name },
      deprecated: deprecationOf(target, checker),
    };
  }

  function readProps(type: ts.Type) {
    return new Map(
      checker.getPropertiesOfType(type).map((symbol) => {
        const isOurs = isFromPackage(symbol);
        const prop: Prop = {
          name: symbol.name,
          inherited: isOurs ? undefined : symbol.declarations?.[0],
          optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
          default: isOurs ? documentedDefault(symbol, checker) : undefined,
          deprecated: isOurs ? deprecationOf(symbol, checker) : undefined,
          // Most props are those of React in both versions: nobody asks for their types.
          get type() {
            return checker.getTypeOfSymbol(symbol);
          },
          get text() {
            return checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, printing);
          },
        };
        return [symbol.name, prop] as const;
      }),
    );
  }

  function moduleOf(symbol: ts.Symbol) {
    const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
    return relative(pack.folder, file).replace(/\.d\.ts$/, '.js');
  }

  function isFromPackage(symbol: ts.Symbol) {
    return symbol.declarations?.some((node) =>
      node.getSourceFile().fileName.startsWith(pack.folder.replaceAll('\\', '/') + '/dist/'),
    );
  }
}

/** Members of strings, lists and functions are not ours. */
const isOwn = (type: ts.Type) =>
  (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 &&
  type.getCallSignatures().length === 0;

const isGeneric = (node: ts.Declaration) =>
  (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
  node.typeParameters !== undefined;
