/** House rules that oxlint does not ship. */

const MAX_PARAMS = 3;

/** At most three parameters; a constructor that only receives its collaborators (injection) may have more. */
const maxParams = {
  create(context) {
    const check = (node) => {
      const params = node.params.filter((param) => param.name !== 'this');
      if (params.length <= MAX_PARAMS || params.every(isInjected)) return;
      context.report({
        node,
        message: `${params.length} parameters: ${MAX_PARAMS} at most, pass one object of named values instead.`,
      });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

/** `private readonly orders: OrdersRepository` – a dependency named in a constructor. */
function isInjected(param) {
  return param.type === 'TSParameterProperty';
}

/** An enum is neither a plain value nor a plain type: a union of literals is both. */
const noEnum = {
  create(context) {
    return {
      TSEnumDeclaration(node) {
        context.report({ node, message: 'No enum: write a union of literals.' });
      },
    };
  },
};

export default { meta: { name: 'estrade' }, rules: { 'max-params': maxParams, 'no-enum': noEnum } };
