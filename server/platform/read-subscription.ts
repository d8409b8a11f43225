import type { IncomingMessage } from 'node:http';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { overLimit, refusalOf } from './query-limits.ts';

interface Asked {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/** A subscription that may be carried out, or what is wrong with it: the limits of HTTP hold here too. */
export function readSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: Asked,
  upgrade: IncomingMessage,
): ExecutionArgs | readonly GraphQLError[] {
  const refused = refusalOf(query);
  if (refused) return [refused];
  let document;
  try {
    document = parse(query);
  } catch (error) {
    return [invalid((error as Error).message, 'GRAPHQL_PARSE_FAILED')];
  }
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return [invalid('Only subscriptions go over a WebSocket.', 'OPERATION_RESOLUTION_FAILURE')];
  const errors = validate(schema, document, specifiedRules);
  if (errors.length > 0) return errors.map(({ message }) => invalid(message, 'GRAPHQL_VALIDATION_FAILED'));
  const over = overLimit({ schema, document, operation, variables: variables ?? {} });
  if (over) return [over];
  return { schema, document, operationName, variableValues: variables, contextValue: upgrade };
}

const invalid = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });
