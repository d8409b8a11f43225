import { defineTexts } from '../../i18n/language.tsx';

export const proposalListTexts = defineTexts({
  nl: {
    reactUntil: (deadline: string) => `Reageren kan ${deadline}.`,
    published: (day: string) => `Gepubliceerd op ${day}`,
    lots: (numbers: number[]) => `${numbers.length === 1 ? 'Perceel' : 'Percelen'} ${numbers.join(', ')}`,
  },
  fy: {
    reactUntil: (deadline) => `Reagearje kin ${deadline}.`,
    published: (day) => `Publisearre op ${day}`,
    lots: (numbers) => `${numbers.length === 1 ? 'Perseel' : 'Perselen'} ${numbers.join(', ')}`,
  },
  en: {
    reactUntil: (deadline) => `You can react ${deadline}.`,
    published: (day) => `Published on ${day}`,
    lots: (numbers) => `${numbers.length === 1 ? 'Lot' : 'Lots'} ${numbers.join(', ')}`,
  },
});
