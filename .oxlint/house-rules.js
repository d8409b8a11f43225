// The rules of this house that no linter knows, as a plugin for oxlint.
import path from 'node:path';
import { breach } from './import-rules.js';

const fileOf = (context) => path.relative(context.cwd, context.filename).split(path.sep).join('/');

/** Each import, export ... from and import() is held against the order of the rooms. */
const imports = {
  create(context) {
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const message = breach(fileOf(context), source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: ({ argument, source = argument }) => check({ source: source?.literal ?? source }),
    };
  },
};

/** A name is imported from where it is written, so nothing is passed on: no barrels. */
const noReexport = {
  create(context) {
    const check = (node) =>
      node.source &&
      context.report({ node, message: 'no barrels: import it from the file that it is written in' });
    return { ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

const isDate = (node) => node?.type === 'Identifier' && node.name === 'Date';

/** On the server time comes from the one clock, or a test could not set it. */
const oneClock = {
  create(context) {
    const message = 'ask the clock that is passed in: nothing on the server reads the time on its own';
    return {
      NewExpression: (node) =>
        isDate(node.callee) && node.arguments.length === 0 && context.report({ node, message }),
      CallExpression: (node) => isDate(node.callee) && context.report({ node, message }),
      MemberExpression: (node) =>
        isDate(node.object) && node.property.name === 'now' && context.report({ node, message }),
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: { imports, 'no-reexport': noReexport, 'one-clock': oneClock },
};
