import type { Language } from '../platform/language.ts';

/** What a provider is told of the publication of its reaction. */
export type PublicationNews = 'released' | 'withheld' | 'takenBack' | 'reconsidered';

interface Words {
  news: Record<
    PublicationNews,
    { subject: (receipt: string) => string; said: (receipt: string, proposal: string) => string }
  >;
  /** When something was left out: the grounds, as the law numbers them. */
  leftOut: (grounds: string) => string;
  whole: string;
  object: (contact: string) => string;
  labels: { all: string; own: string };
}

export const publicationWords: Record<Language, Words> = {
  nl: {
    news: {
      released: {
        subject: (receipt) => `Uw reactie ${receipt} is openbaar`,
        said: (receipt, proposal) =>
          `De gemeenten hebben uw reactie ${receipt} op voorstel ${proposal} openbaar gemaakt. Iedereen kan haar lezen.`,
      },
      withheld: {
        subject: (receipt) => `Uw reactie ${receipt} wordt niet openbaar`,
        said: (receipt, proposal) =>
          `De gemeenten maken uw reactie ${receipt} op voorstel ${proposal} niet openbaar. De gemeenten en de overlegtafel lezen haar wel, en zij telt gewoon mee.`,
      },
      takenBack: {
        subject: (receipt) => `Uw reactie ${receipt} is niet meer openbaar`,
        said: (receipt, proposal) =>
          `De gemeenten hebben uw reactie ${receipt} op voorstel ${proposal} van de openbare pagina gehaald. Zij bekijken haar opnieuw. Wordt zij weer openbaar? Dan krijgt u bericht.`,
      },
      reconsidered: {
        subject: (receipt) => `De gemeenten bekijken opnieuw of uw reactie ${receipt} openbaar wordt`,
        said: (receipt, proposal) =>
          `Eerder besloten de gemeenten dat uw reactie ${receipt} op voorstel ${proposal} niet openbaar wordt. Zij bekijken dat opnieuw. Wordt zij openbaar? Dan krijgt u bericht.`,
      },
    },
    leftOut: (grounds) =>
      `Hieronder staat precies wat iedereen leest. Er is iets weggelaten. De grond in de wet: ${grounds}.`,
    whole: 'Hieronder staat precies wat iedereen leest. Er is niets weggelaten.',
    object: (contact) =>
      `Bent u het hier niet mee eens, of moet er iets worden weggelaten? Mail dan naar ${contact}. De gemeenten kunnen hun keuze veranderen.`,
    labels: { all: 'Bekijk de openbare reacties', own: 'Bekijk uw reactie' },
  },
  fy: {
    news: {
      released: {
        subject: (receipt) => `Jo reaksje ${receipt} is iepenbier`,
        said: (receipt, proposal) =>
          `De gemeenten hawwe jo reaksje ${receipt} op útstel ${proposal} iepenbier makke. Eltsenien kin har lêze.`,
      },
      withheld: {
        subject: (receipt) => `Jo reaksje ${receipt} wurdt net iepenbier`,
        said: (receipt, proposal) =>
          `De gemeenten meitsje jo reaksje ${receipt} op útstel ${proposal} net iepenbier. De gemeenten en de oerlistafel lêze har wol, en sy telt gewoan mei.`,
      },
      takenBack: {
        subject: (receipt) => `Jo reaksje ${receipt} is net mear iepenbier`,
        said: (receipt, proposal) =>
          `De gemeenten hawwe jo reaksje ${receipt} op útstel ${proposal} fan de iepenbiere side helle. Sy besjogge har op ’e nij. Wurdt sy wer iepenbier? Dan krije jo berjocht.`,
      },
      reconsidered: {
        subject: (receipt) => `De gemeenten besjogge op ’e nij oft jo reaksje ${receipt} iepenbier wurdt`,
        said: (receipt, proposal) =>
          `Earder besleaten de gemeenten dat jo reaksje ${receipt} op útstel ${proposal} net iepenbier wurdt. Sy besjogge dat op ’e nij. Wurdt sy iepenbier? Dan krije jo berjocht.`,
      },
    },
    leftOut: (grounds) =>
      `Hjirûnder stiet krekt wat eltsenien lêst. Der is wat weilitten. De grûn yn de wet: ${grounds}.`,
    whole: 'Hjirûnder stiet krekt wat eltsenien lêst. Der is neat weilitten.',
    object: (contact) =>
      `Binne jo it hjir net mei iens, of moat der wat weilitten wurde? Mail dan nei ${contact}. De gemeenten kinne har kar feroarje.`,
    labels: { all: 'Besjoch de iepenbiere reaksjes', own: 'Besjoch jo reaksje' },
  },
  en: {
    news: {
      released: {
        subject: (receipt) => `Your reaction ${receipt} is public`,
        said: (receipt, proposal) =>
          `The municipalities made your reaction ${receipt} to proposal ${proposal} public. Everybody can read it.`,
      },
      withheld: {
        subject: (receipt) => `Your reaction ${receipt} does not become public`,
        said: (receipt, proposal) =>
          `The municipalities do not make your reaction ${receipt} to proposal ${proposal} public. The municipalities and the table do read it, and it counts like any other.`,
      },
      takenBack: {
        subject: (receipt) => `Your reaction ${receipt} is no longer public`,
        said: (receipt, proposal) =>
          `The municipalities took your reaction ${receipt} to proposal ${proposal} off the public page. They look at it again. You will be told if it becomes public anew.`,
      },
      reconsidered: {
        subject: (receipt) => `The municipalities reconsider whether your reaction ${receipt} becomes public`,
        said: (receipt, proposal) =>
          `Earlier the municipalities decided that your reaction ${receipt} to proposal ${proposal} does not become public. They reconsider that. You will be told if it becomes public.`,
      },
    },
    leftOut: (grounds) =>
      `Below is exactly what everybody reads. Something was left out. The ground in the law: ${grounds}.`,
    whole: 'Below is exactly what everybody reads. Nothing was left out.',
    object: (contact) =>
      `Do you not agree, or must something be left out? Then mail to ${contact}. The municipalities can change their choice.`,
    labels: { all: 'See the public reactions', own: 'See your reaction' },
  },
};
