import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { Language } from '../platform/language.ts';
import { saveSectionTemplate } from './save-section-template.ts';
import { SectionTemplate } from './section-template.entity.ts';
import { SaveSectionTemplateInput, SaveSectionTemplatePayload } from './section-template.inputs.ts';

@Resolver(() => SectionTemplate)
export class SectionTemplateResolver {
  @FieldResolver(() => String, { description: 'Heading.' })
  title(
    @Root() template: SectionTemplate,
    @Arg('language', () => Language, { description: 'Language of the heading.' }) language: Language,
  ): string {
    return template.titles[language];
  }

  @Mutation(() => SaveSectionTemplatePayload, {
    description:
      'Replaces the headings under which a region writes; proposals that were started keep theirs.',
  })
  saveSectionTemplate(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveSectionTemplateInput, { description: 'The whole template.' })
    input: SaveSectionTemplateInput,
  ): Promise<SaveSectionTemplatePayload> {
    return mutate(ctx, saveSectionTemplate, input);
  }
}
