import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type SubscriptionArgs,
} from 'graphql';

/** The codes after which nothing more will come for this person. */
const over = new Set<unknown>(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']);

/**
 * Subscribes as graphql-js does, but answers each event with a context of its own: who asks is read again, so that
 * nobody hears more than they may at that moment. An event that says nothing to this person is left out; with the
 * right to hear them, the subscription ends.
 */
export async function subscribeAfresh(
  args: ExecutionArgs,
  context: () => Promise<unknown>,
): Promise<ExecutionResult | AsyncGenerator<ExecutionResult, void, void>> {
  const stream = await createSourceEventStream({
    ...args,
    contextValue: await context(),
  } as SubscriptionArgs);
  if (!(Symbol.asyncIterator in stream)) return stream;
  return answers(stream, args, context);
}

function answers(
  stream: AsyncIterable<unknown>,
  args: ExecutionArgs,
  context: () => Promise<unknown>,
): AsyncGenerator<ExecutionResult, void, void> {
  const events = stream[Symbol.asyncIterator]();
  const next = async (): Promise<IteratorResult<ExecutionResult, void>> => {
    for (;;) {
      const event = await events.next();
      if (event.done) return { done: true, value: undefined };
      const answer = await execute({ ...args, rootValue: event.value, contextValue: await context() });
      if (answer.errors?.some(({ extensions }) => over.has(extensions['code']))) {
        await events.return?.();
        return { done: false, value: answer };
      }
      const says = Object.values(answer.data ?? {}).some((value) => value !== null);
      if (says || answer.errors) return { done: false, value: answer };
    }
  };
  // A generator function could not be returned from while it waits for the next event.
  return {
    next,
    return: async () => {
      await events.return?.();
      return { done: true, value: undefined };
    },
    throw: async (error) => {
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await events.return?.()),
  };
}
