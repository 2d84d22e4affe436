// Reads TypeScript modules for scripts/check-workspace.mjs: what they import, and whether anything is left at run time.
import ts from 'typescript';

export const parse = (file, text) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** Every import and re-export of a module, with its line and whether only types are taken. */
export function importsOf(source) {
  const found = [];
  const add = (node, specifier, typeOnly) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({ specifier: specifier.text, typeOnly, line });
  };
  const onlyTypes = (clause) =>
    clause?.isTypeOnly ||
    (!clause?.name &&
      clause?.namedBindings?.elements?.length &&
      clause.namedBindings.elements.every((e) => e.isTypeOnly));
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, Boolean(onlyTypes(node.importClause)));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const names = node.exportClause?.elements;
      add(
        node,
        node.moduleSpecifier,
        node.isTypeOnly || Boolean(names?.length && names.every((e) => e.isTypeOnly)),
      );
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (ts.isStringLiteral(node.arguments[0])) add(node, node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a module does anything: types, re-exports and tables of values need no test of their own. */
export function hasBehaviour(source) {
  const acts = (node) =>
    ts.isFunctionLike(node) || ts.isCallExpression(node) || ts.isClassLike(node) || ts.isNewExpression(node);
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return false;
    return acts(node) || ts.forEachChild(node, (child) => visit(child) || undefined) === true;
  };
  return visit(source);
}
