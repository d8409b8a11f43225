import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Language } from '../platform/language.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Region } from '../regions/region.entity.ts';
import { regionPolicy } from '../regions/region.policy.ts';
import { SectionTemplate } from './section-template.entity.ts';
import type { SaveSectionTemplateInput, TemplateHeadingInput } from './section-template.inputs.ts';

/** More headings than this nobody fills in. */
const most = 30;

/**
 * Replaces the headings under which a region writes. Proposals that were started keep the headings they began with: a
 * version has its own copy. The template is a setting of the region and shares its version.
 */
export async function saveSectionTemplate(
  ctx: Context,
  input: SaveSectionTemplateInput,
): Promise<{ region: Region }> {
  const region = await ctx.database.lock(Region, input.regionId);
  if (!region) throw notFound();
  authorize(regionPolicy, ctx.actor, 'saveSettings', region);
  const now = await db(ctx).findBy(SectionTemplate, { regionId: region.id });
  const checks = new Checks();
  const headings = checkHeadings(checks, input.headings, now);
  checks.done();
  const saved = await updateVersion(ctx, 'region', region, input.version, {});
  await replaceHeadings(ctx, region.id, now, headings);
  return { region: saved };
}

type Heading = Pick<SectionTemplate, 'id' | 'key' | 'titles' | 'required'>;

function checkHeadings(
  checks: Checks,
  given: readonly TemplateHeadingInput[],
  now: readonly SectionTemplate[],
): Heading[] {
  checks.unless(given.length > 0, 'headings', ProblemCode.REQUIRED);
  checks.unless(given.length <= most, 'headings', ProblemCode.TOO_MANY, most);
  const known = new Map(now.map((row) => [row.id, row]));
  const used = new Set<string>();
  const title = (at: number, language: Language, text: string): string => {
    const field = `headings.${at}.${language}`;
    const heading = checks.text(field, text, 200);
    const name = `${language} ${heading.toLowerCase()}`;
    checks.unless(!heading || !used.has(name), field, ProblemCode.DUPLICATE);
    used.add(name);
    return heading;
  };
  return given.slice(0, most).map(({ id, required, ...texts }, at) => {
    const { nl, fy, en } = Language;
    const titles = { nl: title(at, nl, texts.nl), fy: title(at, fy, texts.fy), en: title(at, en, texts.en) };
    const before = id ? known.get(id) : undefined;
    checks.unless(!id || before !== undefined, `headings.${at}`, ProblemCode.NOT_FOUND);
    // Each heading once: what was named before counts as gone.
    if (id) known.delete(id);
    return { id: before?.id ?? newId(), key: before?.key ?? newId(), titles, required };
  });
}

async function replaceHeadings(
  ctx: Context,
  regionId: string,
  now: readonly SectionTemplate[],
  headings: readonly Heading[],
): Promise<void> {
  const kept = new Set(headings.map(({ id }) => id));
  for (const { id } of now) if (!kept.has(id)) await db(ctx).delete(SectionTemplate, { id });
  for (const [at, { id, ...heading }] of headings.entries()) {
    const columns = { ...heading, position: at + 1 };
    const changed = await db(ctx).update(SectionTemplate, { id, regionId }, columns);
    if (changed.affected === 0) await db(ctx).insert(SectionTemplate, { id, regionId, ...columns });
  }
}
