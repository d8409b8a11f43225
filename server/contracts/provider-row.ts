import type { Services } from '../platform/context.ts';
import type { Provider } from '../providers/provider.entity.ts';
import type { ProviderFacts } from '../register/register-facts.ts';
import { keepRow } from '../register/keep-rows.ts';
import { RegisterKind } from '../register/register-kind.ts';

type Writer = Pick<Services, 'database' | 'clock'> & { actor?: { personId: string | null } };

/** Has the register say what is recorded of a provider now. */
export async function recordProvider(
  ctx: Writer,
  provider: Provider,
  note: string | null = null,
): Promise<void> {
  const row = { kind: RegisterKind.PROVIDER, rowId: provider.id, facts: providerRowFacts(provider) } as const;
  await keepRow(ctx, null, row, note);
}

export function providerRowFacts(provider: Omit<Provider, 'id' | 'version' | 'nameKey'>): ProviderFacts {
  const { name, kvkNumber, agbCode, sizeClass, email } = provider;
  return { name, kvkNumber, agbCode, sizeClass, email };
}
