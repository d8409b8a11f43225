import type { DemoRegion } from '../support/demo-region.ts';
import { variablesFor, type PageQuery } from '../support/page-queries.ts';
import type { TestApp } from '../support/start-app.ts';

/** A page as one kind of person asks for it. */
export interface View {
  page: PageQuery;
  who: string;
  cookie: string | undefined;
  variables: Record<string, unknown>;
}

/** Of everybody who may see the page the one whose view takes the most statements; undefined when nobody may. */
export async function heaviestView(
  on: TestApp,
  region: DemoRegion,
  page: PageQuery,
): Promise<View | undefined> {
  const variables = variablesFor(page, region.values);
  let heaviest: View | undefined;
  let most = -1;
  for (const [who, role] of Object.entries(region.roles)) {
    const person = role ? await on.as(role) : undefined;
    const answer = await (person ?? on.ask)(page.text, variables);
    if (answer.errors || answer.statements <= most) continue;
    most = answer.statements;
    heaviest = { page, who, cookie: person?.cookie, variables };
  }
  return heaviest;
}
