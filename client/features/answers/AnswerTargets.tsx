import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Prose } from '../../ui/Prose.tsx';
import type { AnswerTarget } from './answering-data.ts';
import type { PanelProps } from './AnswerPanel.tsx';
import { editorTexts } from './editor-texts.ts';
import type { Part } from './entries.ts';
import { targetOf, targetsOf, type Target } from './useAnswerSteps.ts';

/** Whom the answer is for; somebody can be taken out of it, and a changed reaction be read again. */
export function AnswerTargets({ answer, steps, parts, lang, onStale }: PanelProps) {
  const texts = useTexts(editorTexts);
  const { targets, state, abilities } = answer;
  const choose = async (next: Target[]) => {
    const answered = await steps.choose(answer, next);
    if (answered?.problems.length) onStale();
  };
  const amended = targets.some((target) => target.amended);
  // A published answer keeps whom it answers.
  const removable = abilities.retarget && state !== 'PUBLISHED' && targets.length > 1;
  return (
    <>
      {amended && (
        <Alert tone="warning" title={texts.amended}>
          {abilities.retarget && (
            <Button busy={steps.busy} onClick={() => void choose(anew(targets, parts))}>
              {texts.stillHolds}
            </Button>
          )}
        </Alert>
      )}
      <Disclosure summary={texts.for(targets.length)} open={targets.length <= 3}>
        <ul className="flow flow-sm">
          {alike(targets, parts).map(({ text, among }) => (
            <li key={among[0]?.id} className="flow flow-sm">
              {among.map((target) => (
                <div key={target.id} className="row">
                  <Who target={target} lang={lang} />
                  {removable && (
                    <Button
                      variant="subtle"
                      busy={steps.busy}
                      aria-label={texts.removeIt(
                        target.reaction.provider.name,
                        target.comment?.clauseChange.article ?? texts.whole,
                      )}
                      onClick={() => void choose(targetsOf(targets.filter(({ id }) => id !== target.id)))}
                    >
                      {texts.remove}
                    </Button>
                  )}
                </div>
              ))}
              {text && <Prose text={text} />}
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

function Who({ target: { reaction, comment, amended }, lang }: { target: AnswerTarget; lang: string }) {
  const texts = useTexts(editorTexts);
  return (
    <p>
      <strong>{reaction.provider.name}</strong>,{' '}
      <span lang={comment ? lang : undefined}>{comment?.clauseChange.article ?? texts.whole}</span>
      {reaction.state === 'WITHDRAWN' && `. ${texts.gone}`}
      {amended && `. ${texts.amended}`}
    </p>
  );
}

interface Alike {
  text: string;
  among: AnswerTarget[];
}

/** What is answered, each text once with everybody who sent it. */
function alike(targets: readonly AnswerTarget[], parts: readonly Part[]): Alike[] {
  const wholes = new Map(parts.map(({ reaction }) => [reaction.id, reaction.current?.text]));
  const found = new Map<string, Alike>();
  for (const target of targets) {
    const text = (target.comment?.text ?? wholes.get(target.reaction.id) ?? '').trim();
    const known = found.get(text);
    if (known) known.among.push(target);
    else found.set(text, { text, among: [target] });
  }
  return [...found.values()];
}

/** The same targets in the texts as they are now: a changed comment by its article, or else the reaction as a whole. */
function anew(targets: readonly AnswerTarget[], parts: readonly Part[]): Target[] {
  return targets.map((target) => {
    const { reaction, comment, amended } = target;
    if (!amended || !comment) return { reactionId: reaction.id, commentId: comment?.id ?? null };
    const now = parts.find(
      (part) =>
        part.reaction.id === reaction.id &&
        part.comment?.clauseChange.article === comment.clauseChange.article,
    );
    return now ? targetOf(now) : { reactionId: reaction.id, commentId: null };
  });
}
