import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ContractChoice } from '../../features/proposal-editor/ContractPicker.tsx';
import { DraftEditor, type Writing } from '../../features/proposal-editor/DraftEditor.tsx';
import { PublishDialog } from '../../features/proposal-editor/PublishDialog.tsx';
import { ReviewPanel } from '../../features/proposal-editor/ReviewPanel.tsx';
import { useSession } from '../../features/session/session.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { DraftPart_ProposalFragment, DraftPart_RegionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { DraftPreview } from './DraftPreview.tsx';
import { editProposalTexts } from './texts.ts';

const regionFragment = graphql(`
  fragment DraftPart_region on Region {
    slug
    lots {
      id
      number
      name
    }
    municipalities {
      id
      name
    }
    sectionTemplate {
      id
      key
      required
    }
    contractText {
      clauses {
        clause {
          id
          name
        }
        variants {
          municipalities {
            id
            name
          }
          wording {
            id
            heading
            text
          }
        }
      }
    }
    colleagues {
      person {
        id
        name
      }
    }
  }
`);

const proposalFragment = graphql(`
  fragment DraftPart_proposal on Proposal {
    id
    abilities {
      editDraft
      askReview
      publish
      publishNextVersion
    }
    draft {
      id
      number
      ...DraftEditor_version
      ...ReviewPanel_version
      ...DraftPreview_version
    }
  }
`);

interface Props {
  region: FragmentType<typeof regionFragment>;
  proposal: FragmentType<typeof proposalFragment>;
  lang: string;
  onChanged: () => Promise<unknown>;
  onSaved: () => void;
}

/** The draft, for who writes it and for the colleague who reads it; without a draft there is nothing here. */
export function DraftPart(props: Props) {
  const { draft, ...proposal } = unmask(proposalFragment, props.proposal);
  return draft && <Draft key={draft.id} {...props} draft={draft} written={proposal} />;
}

/** The articles of today's contract, to take the old text from. */
function contractOf({ contractText }: DraftPart_RegionFragment): ContractChoice[] {
  return (contractText?.clauses ?? []).map(({ clause, variants }) => ({
    ...clause,
    heading: variants[0]?.wording.heading ?? '',
    texts: variants.map(({ municipalities, wording }) => ({
      municipalities: municipalities.map(({ name }) => name).join(', '),
      text: wording.text,
    })),
  }));
}

interface DraftProps extends Props {
  draft: NonNullable<DraftPart_ProposalFragment['draft']>;
  written: Omit<DraftPart_ProposalFragment, 'draft'>;
}

function Draft({ region: maskedRegion, draft, written, lang, onChanged, onSaved }: DraftProps) {
  const texts = useTexts(editProposalTexts);
  const { viewer } = useSession();
  const [previewing, setPreviewing] = useState(false);
  const { id, abilities } = written;
  const region = unmask(regionFragment, maskedRegion);
  const { slug, lots, municipalities, sectionTemplate, colleagues } = region;
  const [, navigate] = useLocation();
  const required = sectionTemplate.filter((section) => section.required).map(({ key }) => key);
  const review = (
    <Section title={texts.review}>
      <ReviewPanel
        version={draft}
        viewerId={viewer?.id}
        colleagues={colleagues}
        mayAsk={abilities.askReview}
        onChanged={() => void onChanged()}
      />
    </Section>
  );
  const preview = async (writing: Writing) => {
    await writing.saved();
    await onChanged();
    setPreviewing(true);
    window.scrollTo(0, 0);
  };
  if (!abilities.editDraft || previewing)
    return (
      <>
        <Paragraph>{abilities.editDraft ? texts.previewHelp : texts.readOnly}</Paragraph>
        {previewing && <Button onClick={() => setPreviewing(false)}>{texts.backToWriting}</Button>}
        <DraftPreview version={draft} lang={lang} />
        {review}
      </>
    );
  return (
    <DraftEditor
      draft={draft}
      choices={{ lots, municipalities, requiredKeys: new Set(required), contract: contractOf(region) }}
      lang={lang}
      personId={viewer?.person.id ?? ''}
      onSaved={onSaved}
    >
      {(writing) => (
        <>
          {review}
          <Section title={texts.publication}>
            <Paragraph>{texts.publicationHelp}</Paragraph>
            <div className="row">
              {(abilities.publish || abilities.publishNextVersion) && (
                <PublishDialog
                  proposalId={id}
                  writing={writing}
                  onPublished={(number) => navigate(`/${slug}/voorstellen/${number}`)}
                />
              )}
              <Button onClick={() => void preview(writing)}>{texts.preview}</Button>
            </div>
          </Section>
        </>
      )}
    </DraftEditor>
  );
}
