import type { Given } from './probe.ts';
import type { Scene } from './scene.ts';

/** Who comes past the policy of a root field, by the columns of the permission matrix. */
export interface Row {
  may: readonly string[];
  /** What the probe must say beside the ids of the scene, for a mutation; of whom it asks, for its own roles. */
  given?: (scene: Scene, who: string) => Given;
}

const signedIn = [
  'representative',
  'representative of another provider',
  'delegate',
  'chair',
  'contract manager',
  'contract manager of another municipality',
  'secretary',
  'delegate elsewhere',
  'secretary elsewhere',
  'operator',
];
const everybody = ['visitor', ...signedIn];
const delegation = ['delegate', 'chair'];
const staff = ['contract manager', 'contract manager of another municipality', 'secretary'];
const keeper = ['contract manager'];
const owner = [...keeper, 'secretary'];
const secretary = ['secretary'];
const own = ['representative'];
const representatives = [...own, 'representative of another provider'];
const table = [...secretary, 'operator'];
const nobody: string[] = [];
const endsOn = 'no date';

const newRole = ({ ids }: Scene) => ({
  role: { kind: 'REPRESENTATIVE', organisationId: ids.providerId, startsOn: endsOn },
});
const draft = ({ ids }: Scene) => ({ reactionId: ids.reactionDraftId });

/** Every query, with the field of its answer that must be there, if it is one that can be null. */
export const queries: Record<string, Row & { ask: string; variables?: (scene: Scene) => Given }> = {
  viewer: { may: signedIn, ask: '{ found: viewer { id } }' },
  demoPeople: { may: everybody, ask: '{ found: demoPeople { roleId } }' },
  demoMailbox: { may: nobody, ask: '{ found: demoMailbox { totalCount } }' },
  regions: { may: everybody, ask: '{ found: regions { id } }' },
  region: {
    may: everybody,
    ask: 'query ($slug: String!) { found: region(slug: $slug) { id } }',
    variables: ({ slug }) => ({ slug }),
  },
  people: { may: signedIn, ask: '{ found: people { totalCount } }' },
  person: {
    may: [...own, ...staff, 'operator'],
    ask: 'query ($id: ID!) { found: person(id: $id) { id } }',
    variables: ({ ids }) => ({ id: ids.personId }),
  },
  provider: {
    may: everybody,
    ask: 'query ($id: ID!) { found: provider(id: $id) { id } }',
    variables: ({ ids }) => ({ id: ids.providerId }),
  },
  proposal: {
    may: everybody,
    ask: 'query ($id: ID!) { found: proposal(id: $id) { id } }',
    variables: ({ ids }) => ({ id: ids.proposalId }),
  },
  inboundMail: {
    may: staff,
    ask: 'query ($id: ID!) { found: inboundMail(id: $id) { id } }',
    variables: ({ ids }) => ({ id: ids.mailId }),
  },
  redlineOf: { may: signedIn, ask: '{ found: redlineOf(oldText: "a", newText: "b") { text } }' },
};

/** Every mutation. A row that misses closes the test, so that nothing is opened unseen. */
export const mutations: Record<string, Row> = {
  requestSignInCode: { may: everybody },
  signIn: { may: everybody },
  signInAsDemoPerson: { may: nobody },
  signOut: { may: everybody },
  actAs: { may: signedIn, given: ({ roles }, who) => ({ roleId: roles[who]?.id ?? 'none' }) },
  saveMyAccount: { may: signedIn },
  chooseMailDelivery: { may: signedIn, given: () => ({ delivery: 'IMMEDIATE' }) },
  subscribe: { may: everybody },
  confirmSubscription: { may: everybody },
  unsubscribe: { may: everybody },

  createPerson: { may: [...own, ...owner, 'operator'], given: newRole },
  savePerson: { may: [...owner, 'operator'] },
  giveRole: { may: [...own, ...owner, 'operator'], given: newRole },
  endRole: { may: [...own, ...owner, 'operator'], given: () => ({ endsOn }) },

  addProvider: { may: keeper },
  saveProvider: { may: keeper },
  saveMyProvider: { may: representatives },
  addContract: { may: keeper },
  saveContract: { may: keeper },
  endContract: { may: keeper },

  saveVisit: { may: staff },
  saveDelivery: { may: staff },
  saveBankruptcy: { may: staff },
  saveThemeMeeting: { may: staff },
  saveSubcontractor: { may: staff },
  saveEntrant: { may: staff },
  saveTariff: { may: staff },
  strikeRow: {
    may: staff,
    given: ({ ids }) => ({ rowId: ids.registerRowId, seen: 'unknown' }),
  },

  startOverview: { may: staff },
  saveOverview: { may: staff },
  reviewOverview: { may: staff },
  publishOverview: { may: staff, given: ({ ids }) => ({ overviewId: ids.reviewedOverviewId }) },

  saveContractGeneration: { may: staff },
  enterContractText: { may: staff },
  correctWording: { may: staff },

  saveRegionSettings: { may: table },
  saveSectionTemplate: { may: table },
  addRegion: { may: ['operator'] },
  addMunicipality: { may: ['operator'] },
  addLot: { may: ['operator'] },
  renameLot: { may: ['operator'] },
  saveProduct: { may: ['operator'] },

  addSeat: { may: table },
  saveSeat: { may: table },
  closeSeat: { may: table },
  appoint: { may: table },
  endAppointment: { may: table, given: ({ ids }) => ({ roleId: ids.appointmentId, endsOn }) },

  addDocument: { may: staff },
  replaceDocument: { may: staff },
  withdrawDocument: { may: staff },
  removeDocument: { may: staff },
  saveDocument: { may: staff },

  planMeeting: { may: secretary },
  changeMeeting: { may: secretary },
  conveneMeeting: { may: secretary },
  cancelMeeting: { may: secretary },
  holdMeeting: { may: secretary },
  addAgendaItem: { may: secretary },
  saveAgendaItem: { may: secretary },
  removeAgendaItem: { may: secretary },
  reorderAgenda: { may: secretary },
  putProposalOnAgenda: { may: secretary },
  recordAttendance: { may: secretary },
  recordOutcome: { may: secretary },
  recordSeat: { may: secretary },
  recordMinorityRemark: { may: secretary },
  buildMinutes: { may: secretary },
  proposeCorrection: { may: delegation },
  answerCorrection: { may: secretary },
  correctStandpoint: { may: secretary, given: ({ ids }) => ({ agendaItemId: ids.carrierId }) },
  recordCommitment: { may: secretary },
  changeCommitment: { may: secretary },
  removeCommitment: { may: secretary },
  moveDueDate: { may: owner },
  markCommitmentDone: { may: owner },
  reopenCommitment: { may: owner },
  saveMinutes: { may: secretary },
  submitMinutes: { may: secretary },
  adoptMinutes: { may: ['chair', ...secretary] },
  saveNote: { may: [...delegation, ...staff] },
  markRead: { may: [...delegation, ...staff] },
  postDiscussion: { may: delegation },
  proposeTopic: { may: [...own, ...delegation] },
  placeTopic: { may: secretary },
  declineTopic: { may: secretary },

  createProposalDraft: { may: owner },
  saveProposalDraft: { may: owner },
  requestReview: { may: owner },
  giveReview: { may: ['contract manager of another municipality'], given: () => ({ verdict: 'REMARKS' }) },
  publishProposal: { may: owner },
  startNextVersion: { may: owner },
  publishNextVersion: { may: owner },
  extendDeadline: { may: owner },
  withdrawProposal: { may: owner },
  // The draft that there is belongs to one of them; the other begins its own.
  saveDecision: { may: keeper },
  publishDecision: { may: keeper },
  discardDecision: { may: keeper },

  startAnswer: { may: staff },
  saveAnswerDraft: { may: staff },
  chooseAnswerTargets: { may: staff },
  finishAnswer: { may: staff },
  reopenAnswer: { may: staff },
  discardAnswerDraft: { may: staff },
  publishAnswers: { may: owner },
  correctAnswer: { may: staff },
  publishNota: { may: owner },
  publishAnswerCorrection: { may: owner, given: ({ ids }) => ({ answerId: ids.publishedAnswerId }) },
  recordStandpoint: { may: secretary, given: ({ ids }) => ({ agendaItemId: ids.carrierId }) },

  // Another provider is told that it was not invited, for the proposal itself is public.
  startReaction: { may: representatives },
  saveReactionDraft: { may: own, given: draft },
  discardReactionDraft: { may: own, given: draft },
  moveReactionDraft: { may: own, given: draft },
  submitReaction: { may: own, given: draft },
  amendReaction: { may: own },
  registerReaction: { may: staff },
  admitReaction: { may: staff },
  withdrawReaction: { may: own },
  linkMail: { may: staff },
  refuseMail: { may: staff },

  askAdvice: { may: staff },
  giveAdvice: { may: ['delegate'] },
  // Who represents nobody is told so, for an agenda item is public.
  askConstituency: { may: delegation },
  answerQuestion: { may: own },

  redact: { may: staff },
  liftRedaction: { may: staff },
  reviewReaction: { may: staff },
  releaseReaction: { may: staff },
  withholdReaction: { may: staff },
  takeBackPublication: { may: staff },
};
