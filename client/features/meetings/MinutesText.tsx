import type { ReactNode } from 'react';
import { Heading } from '../../ui/Heading.tsx';
import { Prose } from '../../ui/Prose.tsx';

export interface MinutesPart {
  heading?: string | null | undefined;
  text: string;
}

interface Props {
  parts: readonly MinutesPart[];
  /** What stands under each part, for instance to propose a correction of it. */
  below?: readonly ReactNode[] | false;
}

/** The minutes under their headings. */
export function MinutesText({ parts, below }: Props) {
  return parts.map((part, place) => (
    <div key={place} className="flow flow-sm">
      {part.heading && <Heading level={3}>{part.heading}</Heading>}
      {part.text && <Prose text={part.text} />}
      {below && below[place]}
    </div>
  ));
}
