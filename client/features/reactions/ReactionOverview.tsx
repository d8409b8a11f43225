import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ReactionOverview_ProposalFragment, Standpoint } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { BarChart } from '../../ui/BarChart.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { intakeTexts } from './intake-texts.ts';
import { readTexts } from './read-texts.ts';
import { standpoints, standpointTexts, type StandpointOrNone } from './standpoint-texts.ts';

const fragment = graphql(`
  fragment ReactionOverview_proposal on Proposal {
    id
    reactionOverview {
      invited
      reacted
      silent
      late
      latePending
      lateNotAdmitted
      standpoints {
        standpoint
        count
      }
      byLot {
        id
        lot {
          id
          number
          name
        }
        standpoints {
          standpoint
          count
        }
      }
      byMunicipality {
        id
        municipality {
          id
          name
        }
        standpoints {
          standpoint
          count
        }
      }
      bySizeClass {
        id
        sizeClass
        standpoints {
          standpoint
          count
        }
      }
    }
  }
`);

type Overview = NonNullable<ReactionOverview_ProposalFragment['reactionOverview']>;

/** How many of how many reacted, and where they stand: in all, by lot, by municipality and by size. */
export function ReactionOverview({ proposal }: { proposal: FragmentType<typeof fragment> }) {
  const texts = useTexts(readTexts);
  const { reactionOverview } = unmask(fragment, proposal);
  const words = useTexts(intakeTexts);
  if (!reactionOverview) return null;
  const { invited, reacted, silent, late, latePending, lateNotAdmitted } = reactionOverview;
  return (
    <div className="flow">
      <Paragraph>
        <strong>{texts.reacted(reacted, invited)}</strong> {texts.silent(silent)}{' '}
        {late > 0 && texts.lateCount(late)} {words.lateSummary(latePending, lateNotAdmitted)}
      </Paragraph>
      {reacted > 0 && <Charts overview={reactionOverview} />}
    </div>
  );
}

interface Group {
  id: string;
  label: string;
  standpoints: readonly { standpoint?: Standpoint | null; count: number }[];
}

function Charts({ overview }: { overview: Overview }) {
  const texts = useTexts(readTexts);
  const sizeOf = ({ sizeClass }: Overview['bySizeClass'][number]) =>
    sizeClass ? texts.sizes[sizeClass] : texts.sizeUnknown;
  const lots = overview.byLot.map((group) => ({
    ...group,
    label: group.lot ? `${group.lot.number} ${group.lot.name}` : '',
  }));
  const places = overview.byMunicipality.map((group) => ({
    ...group,
    label: group.municipality?.name ?? '',
  }));
  const sizes = overview.bySizeClass.map((group) => ({ ...group, label: sizeOf(group) }));
  const all = [{ id: 'all', label: texts.total, standpoints: overview.standpoints }];
  return (
    <>
      <StandpointChart title={texts.total} rowHeader={texts.all} groups={all} />
      <StandpointChart title={texts.byLot} rowHeader={texts.lot} groups={lots} />
      <StandpointChart title={texts.byMunicipality} rowHeader={texts.municipality} groups={places} />
      <StandpointChart title={texts.bySize} rowHeader={texts.size} groups={sizes} />
      <Paragraph small soft>
        {texts.counted}
      </Paragraph>
    </>
  );
}

function StandpointChart(props: { title: string; rowHeader: string; groups: readonly Group[] }) {
  const words = useTexts(standpointTexts);
  const countOf = (group: Group, id: StandpointOrNone) =>
    group.standpoints.find(({ standpoint }) => (standpoint ?? 'NONE') === id)?.count ?? 0;
  const unknown = props.groups.some((group) => countOf(group, 'NONE') > 0);
  const shown: StandpointOrNone[] = unknown ? [...standpoints, 'NONE'] : [...standpoints];
  return (
    <BarChart
      title={props.title}
      rowHeader={props.rowHeader}
      series={shown.map((id) => ({ id, label: words[id] }))}
      bars={props.groups.map((group) => ({
        id: group.id,
        label: group.label,
        values: shown.map((id) => countOf(group, id)),
      }))}
    />
  );
}
