import { Admission, ReactionChannel, ReactionState } from '../../../reactions/reaction.entity.ts';
import { localDate } from '../../../platform/time/amsterdam.ts';
import type { Staff } from './compose-people.ts';
import type { ComposedReaction } from './compose-reactions.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

interface Words {
  admitted: string;
  refused: string;
  letter: string;
  call: string;
  sameText: (name: string) => string;
}

const words: Record<'nl' | 'fy', Words> = {
  nl: {
    admitted: 'De brief lag door een storing bij de post twee dagen vast. Dat kan de aanbieder niet helpen.',
    refused: 'De reactie kwam na de termijn en er is geen reden gegeven. De tekst noemt niets nieuws.',
    letter: 'Geachte colleges,\n\nHierbij onze reactie per brief, zoals wij dat gewend zijn.\n\n',
    call: '\n\nHeeft u een vraag? Bel mij dan thuis op 0516 00 00 00.',
    sameText: (name) =>
      `Wij hebben dit voorstel met een aantal collega-aanbieders besproken en sturen u dezelfde reactie. Wij zijn het eens met het doel van het voorstel. De extra tijd voor de administratie zit niet in het tarief. Wij vragen u die tijd te vergoeden, of de regels eenvoudiger te maken. Ook vragen wij om een overgang van drie maanden, zodat wij onze planning kunnen aanpassen.\n\nNamens ${name}`,
  },
  fy: {
    admitted:
      'De brief lei troch in steuring by de post twa dagen fêst. Dêr kin de oanbieder neat oan dwaan.',
    refused: 'De reaksje kaam nei de termyn en der is gjin reden jûn. De tekst neamt neat nijs.',
    letter: 'Achte kolleezjes,\n\nHjirby ús reaksje mei in brief, sa’t wy dat wend binne.\n\n',
    call: '\n\nHawwe jo in fraach? Belje my dan thús op 0511 00 00 00.',
    sameText: (name) =>
      `Wy hawwe dit útstel mei in oantal kollega-oanbieders besprutsen en stjoere jo deselde reaksje. Wy binne it iens mei it doel fan it útstel. De ekstra tiid foar de administraasje sit net yn it taryf. Wy freegje jo om dy tiid te fergoedzjen, of de regels ienfâldiger te meitsjen.\n\nUt namme fan ${name}`,
  },
};

/** How many of the reactions to a proposal have the same text, where there are enough of them. */
const ALIKE = 4;

/** Of each proposal that drew many reactions: a letter, a spoken one, late ones taken in and not, and a shared text. */
export function composeReceptions(
  on: Composition,
  ids: RegionIds,
  staff: Staff,
  reactions: ComposedReaction[],
): void {
  const ofProposal = new Map<string, ComposedReaction[]>();
  for (const one of reactions)
    ofProposal.set(one.proposal.id, [...(ofProposal.get(one.proposal.id) ?? []), one]);
  for (const all of ofProposal.values()) {
    admit(
      on,
      staff,
      all.filter(({ row }) => row.late),
    );
    const plain = all.filter(
      ({ row, revision, proposal }) =>
        row.state === ReactionState.SUBMITTED &&
        !row.late &&
        revision.number === 1 &&
        proposal.content.state !== 'WITHDRAWN',
    );
    if (plain.length < 12) continue;
    const [letter, spoken, ...others] = plain.slice(-2 - ALIKE);
    register(on, ids, staff, letter!, ReactionChannel.LETTER);
    register(on, ids, staff, spoken!, ReactionChannel.SPOKEN);
    for (const { revision, provider } of others) revision.text = say(on).sameText(provider.name);
  }
}

const say = ({ plan }: Composition): Words => words[plan.region.language === 'fy' ? 'fy' : 'nl'];

/** The first late one was held up by the post, of the next nobody gave a reason; of the others it is not decided until they are answered. */
function admit(on: Composition, staff: Staff, late: ComposedReaction[]): void {
  for (const [place, { row, proposal }] of late.entries()) {
    const answered = on.plan.answers?.some(
      (one) => one.proposal === proposal.content.key && one.publishedOn !== undefined,
    );
    const decided = answered || !['PUBLISHED', 'DISCUSSED'].includes(proposal.content.state);
    if (place > 1 && !decided) return;
    const admitted = place === 0;
    Object.assign(row, {
      admission: admitted ? Admission.ADMITTED : Admission.NOT_ADMITTED,
      admissionReason: admitted ? say(on).admitted : say(on).refused,
      admissionAt: row.submittedAt,
      admissionById: staff.secretary,
    });
  }
}

function register(
  on: Composition,
  ids: RegionIds,
  staff: Staff,
  { row, revision }: ComposedReaction,
  channel: ReactionChannel,
): void {
  const [code, manager] = [...staff.managers][0]!;
  const receivedOn = localDate(row.submittedAt!);
  Object.assign(row, { channel, receivedOn, registeredById: manager });
  Object.assign(revision, {
    channel,
    receivedOn,
    registeredById: manager,
    registeredForId: ids.municipalities.get(code) ?? null,
    savedById: manager,
    submittedById: null,
  });
  if (channel === ReactionChannel.LETTER) revision.text = say(on).letter + revision.text + say(on).call;
  else revision.standpoint = null;
}
