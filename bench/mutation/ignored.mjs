// Changes that say nothing about the tests. A plugin of Stryker: it asks of each piece of the source.

/** Whether the piece stands inside the arguments of a call of a method with this name. */
function isInCallOf(path, method) {
  const call = path.findParent(
    (parent) =>
      parent.isCallExpression() &&
      parent.node.callee.type === 'MemberExpression' &&
      parent.node.callee.property.name === method,
  );
  return (
    call !== null &&
    call.node.arguments.some(
      (argument) =>
        path.node === argument || path.findParent((parent) => parent.node === argument) !== null,
    )
  );
}

/** A list of nothing but strings. */
function isListOfCodes(path) {
  return (
    path.isArrayExpression() &&
    path.node.elements.every((element) => element?.type === 'StringLiteral')
  );
}

function isConstant(path) {
  return path.isTSAsExpression() && path.node.typeAnnotation.typeName?.name === 'const';
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'words-for-readers',
    value: {
      shouldIgnore: (path) =>
        isInCallOf(path, 'meta') ? 'Words for the readers of the API document.' : undefined,
    },
  },
  {
    kind: 'Ignore',
    name: 'lists-of-codes',
    value: {
      shouldIgnore: (path) =>
        isListOfCodes(path) && path.findParent(isConstant) !== null
          ? 'The type is made of the list: where a code is used, another one does not compile.'
          : undefined,
    },
  },
];
