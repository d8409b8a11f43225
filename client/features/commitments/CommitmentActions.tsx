import { useEffect, useRef, useState, type ReactNode } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { ChangeCommitment } from './ChangeCommitment.tsx';
import { CommitmentActions_commitment, type StepProps } from './commitment-step.ts';
import { keepTexts } from './keep-texts.ts';
import { MarkDone } from './MarkDone.tsx';
import { MoveDueDate } from './MoveDueDate.tsx';
import { ReopenCommitment } from './ReopenCommitment.tsx';

interface Props {
  slug: string;
  commitment: FragmentType<typeof CommitmentActions_commitment>;
  /** The form to add a document as proof; hears how many chosen files are not added yet. */
  proofForm: (onWaiting: (count: number) => void) => ReactNode;
  onChanged: () => void;
}

/** What the reader may do with a commitment: say that it was done, give it another date, put it right, open it again. */
export default function CommitmentActions({ slug, commitment: masked, proofForm, onChanged }: Props) {
  const texts = useTexts(keepTexts);
  const commitment = unmask(CommitmentActions_commitment, masked);
  const [told, setTold] = useState('');
  const { change, moveDueDate, markDone, reopen } = commitment.abilities;
  /** A button for one step, whose form gets the commitment and closes the dialog itself. */
  const step = (label: string, done: string, form: (props: StepProps) => ReactNode, main = false) => (
    <DialogButton
      label={label}
      title={texts.of(label, commitment.text)}
      variant={main ? 'primary' : 'secondary'}
    >
      {(close) =>
        form({
          commitment,
          onCancel: close,
          onDone: () => {
            close();
            setTold(done);
            onChanged();
          },
        })
      }
    </DialogButton>
  );
  return (
    <>
      {told && <Told key={told}>{told}</Told>}
      <div className="row">
        {markDone &&
          step(
            texts.markDone,
            texts.markedDone,
            (props) => <MarkDone {...props} proofForm={proofForm} />,
            true,
          )}
        {moveDueDate && step(texts.move, texts.moved, (props) => <MoveDueDate {...props} />)}
        {change && step(texts.change, texts.changed, (props) => <ChangeCommitment {...props} slug={slug} />)}
        {reopen && step(texts.reopen, texts.reopened, (props) => <ReopenCommitment {...props} />)}
      </div>
    </>
  );
}

/** Takes the focus, because the button that was pressed may be gone. */
function Told({ children }: { children: string }) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <div ref={line} tabIndex={-1}>
      <Alert tone="ok" live title={children} />
    </div>
  );
}
