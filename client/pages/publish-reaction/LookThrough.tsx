import { useState } from 'react';
import { OmitPassages } from '../../features/publication/OmitPassages.tsx';
import { groundTexts } from '../../features/reactions/grounds.ts';
import { publicationTexts } from '../../features/publication/texts.ts';
import type { PublicationSteps } from '../../features/publication/usePublicationStep.ts';
import type { RedactionGround, RedactionPlace } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import type { Publication, Said } from './query.ts';

interface Props {
  current: Said;
  publication: Publication;
  steps: PublicationSteps;
}

interface Place {
  place: RedactionPlace;
  commentId?: string | null;
  documentId?: string | null;
  start?: number | null;
  end?: number | null;
}

/** The original with what was found in it and what is left out of it; each is one press. */
export function LookThrough({ current, publication, steps }: Props) {
  const texts = useTexts(publicationTexts);
  const grounds = useTexts(groundTexts);
  const sentences = useTexts(problemTexts);
  const [ground, setGround] = useState<RedactionGround>('WOO_5_1_2_E');
  const [problems, setProblems] = useState<Awaited<ReturnType<PublicationSteps['redact']>>>([]);
  const { id: reactionId, version, abilities } = publication;
  const omit = async (place: Place) =>
    setProblems(
      await steps.redact({
        reactionId,
        version,
        commentId: null,
        documentId: null,
        start: null,
        end: null,
        ground,
        ...place,
      }),
    );
  const open = current.comments.filter(({ confidential }) => !confidential);
  return (
    <Section title={texts.original}>
      <p>{texts.originalHelp}</p>
      {problems.map(({ code, field }) => (
        <Alert key={field} tone="error" live title={code === 'STALE' ? texts.stale : sentences[code]({})}>
          {null}
        </Alert>
      ))}
      <Select
        id="grond"
        label={texts.ground}
        value={ground}
        onChange={setGround}
        options={Object.entries(grounds).map(([value, label]) => ({
          value: value as RedactionGround,
          label,
        }))}
      />
      {current.textConfidential && <StatusBadge tone="warning">{texts.sealed}</StatusBadge>}
      {current.textConfidential && <Prose text={current.text} />}
      {!current.textConfidential && current.text && (
        <OmitPassages
          id="tekst"
          label={texts.text}
          text={current.text}
          onOmit={(start, end) => void omit({ place: 'TEXT', start, end })}
        />
      )}
      {open.map(({ id, text, clauseChange }) => (
        <OmitPassages
          key={id}
          id={`opmerking-${id}`}
          label={texts.comment(clauseChange.article)}
          text={text}
          onOmit={(start, end) => void omit({ place: 'COMMENT', commentId: id, start, end })}
        />
      ))}
      <Found current={current} publication={publication} onOmit={(place) => void omit(place)} />
      <Files publication={publication} onOmit={(documentId) => void omit({ place: 'FILE', documentId })} />
      <Omitted
        current={current}
        publication={publication}
        onLift={
          abilities.liftRedaction ? async (id) => setProblems(await steps.lift(id, version)) : undefined
        }
      />
    </Section>
  );
}

const wordsOf = (current: Said, { place, commentId, start, end }: Omit<Place, 'documentId'>): string => {
  const text = place === 'TEXT' ? current.text : current.comments.find(({ id }) => id === commentId)?.text;
  return (text ?? '').slice(start ?? 0, end ?? 0);
};

interface FoundProps {
  current: Said;
  publication: Publication;
  onOmit: (place: Place) => void;
}

function Found({ current, publication: { findings, redactions }, onOmit }: FoundProps) {
  const texts = useTexts(publicationTexts);
  const left = findings.filter(
    (one) =>
      !redactions.some(
        (other) =>
          other.place === one.place &&
          other.commentId === one.commentId &&
          (other.start ?? 0) <= one.start &&
          (other.end ?? 0) >= one.end,
      ),
  );
  return (
    <Section level={3} title={texts.found}>
      <p>{findings.length > 0 ? texts.foundHelp : texts.nothingFound}</p>
      <ul className="flow flow-sm">
        {left.map(({ kind, place, commentId, start, end }) => (
          <li key={`${commentId}-${start}`} className="row">
            <StatusBadge tone="warning">{texts.kinds[kind]}</StatusBadge>
            <mark>{wordsOf(current, { place, commentId, start, end })}</mark>
            <Button onClick={() => onOmit({ place, commentId, start, end })}>
              {texts.omit}
              <span className="visually-hidden">: {wordsOf(current, { place, commentId, start, end })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface FilesProps {
  publication: Publication;
  onOmit: (documentId: string) => void;
}

function Files({ publication: { files, redactions }, onOmit }: FilesProps) {
  const texts = useTexts(publicationTexts);
  if (files.length === 0) return null;
  return (
    <Section level={3} title={texts.files}>
      <ul className="flow flow-sm">
        {files.map(({ document, readable, found }) => (
          <li key={document.id}>
            <a href={document.current.url}>{document.title}</a>. {readable ? texts.readHere : texts.openIt}{' '}
            {found.length > 0 && (
              <mark>{texts.resembles(found.map((kind) => texts.kinds[kind]).join(', '))}</mark>
            )}{' '}
            {redactions.some(({ documentId }) => documentId === document.id) ? (
              <StatusBadge>{texts.omitted}</StatusBadge>
            ) : (
              <Button onClick={() => onOmit(document.id)}>
                {texts.omitFile}
                <span className="visually-hidden">: {document.title}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface OmittedProps {
  current: Said;
  publication: Publication;
  onLift: ((id: string) => Promise<void>) | undefined;
}

function Omitted({ current, publication: { redactions, files }, onLift }: OmittedProps) {
  const texts = useTexts(publicationTexts);
  const grounds = useTexts(groundTexts);
  if (redactions.length === 0) return null;
  return (
    <Section level={3} title={texts.omitted}>
      <ul className="flow flow-sm">
        {redactions.map((one) => {
          const file = files.find(({ document }) => document.id === one.documentId);
          const words = file?.document.title ?? wordsOf(current, one);
          return (
            <li key={one.id} className="row">
              <del>{words}</del>
              <span>
                {grounds[one.ground]}
                {one.addedBy && ` (${one.addedBy})`}
              </span>
              {onLift && (
                <Button variant="subtle" onClick={() => void onLift(one.id)}>
                  {texts.lift}
                  <span className="visually-hidden">: {words}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
