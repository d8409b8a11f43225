import { defineTexts } from '../../i18n/language.tsx';

export const proposalListTexts = defineTexts({
  nl: {
    reactUntil: (deadline: string) => `Reageren kan ${deadline}.`,
    published: (day: string) => `Gepubliceerd op ${day}`,
    writing: (version: number, when: string) => `Concept van versie ${version}, opgeslagen op ${when}`,
    lots: (numbers: number[]) => `${numbers.length === 1 ? 'Perceel' : 'Percelen'} ${numbers.join(', ')}`,
  },
  fy: {
    reactUntil: (deadline) => `Reagearje kin ${deadline}.`,
    published: (day) => `Publisearre op ${day}`,
    writing: (version, when) => `Konsept fan ferzje ${version}, bewarre op ${when}`,
    lots: (numbers) => `${numbers.length === 1 ? 'Perseel' : 'Perselen'} ${numbers.join(', ')}`,
  },
  en: {
    reactUntil: (deadline) => `You can react ${deadline}.`,
    published: (day) => `Published on ${day}`,
    writing: (version, when) => `Draft of version ${version}, saved on ${when}`,
    lots: (numbers) => `${numbers.length === 1 ? 'Lot' : 'Lots'} ${numbers.join(', ')}`,
  },
});
