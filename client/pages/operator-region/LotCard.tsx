import { useMutation } from '@apollo/client/react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ProductUnit } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { operatorRegionTexts } from './texts.ts';

const fragment = graphql(`
  fragment LotCard_lot on Lot {
    id
    number
    name
    products {
      id
      name
      unit
    }
  }
`);

const renameLot = graphql(`
  mutation RenameLot($input: RenameLotInput!) {
    renameLot(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

const saveProduct = graphql(`
  mutation SaveProduct($input: SaveProductInput!) {
    saveProduct(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

const units = ['MINUTE', 'HOUR', 'DAY_PART', 'DAY_AND_NIGHT', 'PIECE'] as const;

export function LotCard({
  onChanged,
  ...props
}: {
  lot: FragmentType<typeof fragment>;
  onChanged: () => void;
}) {
  const texts = useTexts(operatorRegionTexts);
  const { id, number, name, products } = unmask(fragment, props.lot);
  const after = (close: () => void) => () => {
    close();
    onChanged();
  };
  return (
    <Card>
      <Heading level={3}>{`${number}. ${name}`}</Heading>
      {products.length === 0 ? (
        <Paragraph soft>{texts.none}</Paragraph>
      ) : (
        <ul>
          {products.map((product) => (
            <li key={product.id}>
              {product.name} ({texts[product.unit]})
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <DialogButton label={texts.addProduct} title={texts.addProductTo(name)}>
          {(close) => <ProductForm lotId={id} onSaved={after(close)} onCancel={close} />}
        </DialogButton>
        <DialogButton variant="subtle" label={texts.rename} title={texts.renameLot(name)}>
          {(close) => <RenameForm lotId={id} name={name} onSaved={after(close)} onCancel={close} />}
        </DialogButton>
      </div>
    </Card>
  );
}

interface FormProps {
  lotId: string;
  onSaved: () => void;
  onCancel: () => void;
}

function RenameForm({ lotId, name, onSaved, onCancel }: FormProps & { name: string }) {
  const texts = useTexts(operatorRegionTexts);
  const [send] = useMutation(renameLot);
  const form = useForm({
    initial: { name },
    name: 'rename',
    labels: { name: texts.lot },
    send: async (values) =>
      (await send({ variables: { input: { ...values, lotId } } })).data?.renameLot.problems ?? [],
    done: onSaved,
  });
  return (
    <Form form={form}>
      <TextInput {...form.field('name')} label={texts.lot} autoComplete="off" />
      <Buttons busy={form.busy} onCancel={onCancel} />
    </Form>
  );
}

function ProductForm({ lotId, onSaved, onCancel }: FormProps) {
  const texts = useTexts(operatorRegionTexts);
  const [send] = useMutation(saveProduct);
  const initial: { name: string; unit: ProductUnit } = { name: '', unit: 'HOUR' };
  const form = useForm({
    initial,
    name: 'product',
    labels: { name: texts.product },
    send: async (values) =>
      (await send({ variables: { input: { ...values, lotId } } })).data?.saveProduct.problems ?? [],
    done: onSaved,
  });
  return (
    <Form form={form}>
      <TextInput {...form.field('name')} label={texts.product} autoComplete="off" />
      <Select
        {...form.field('unit')}
        label={texts.unit}
        options={units.map((value) => ({ value, label: texts[value] }))}
      />
      <Buttons busy={form.busy} onCancel={onCancel} />
    </Form>
  );
}

function Buttons({ busy, onCancel }: { busy: boolean; onCancel: () => void }) {
  const texts = useTexts(operatorRegionTexts);
  return (
    <div className="row">
      <Button type="submit" variant="primary" busy={busy}>
        {texts.save}
      </Button>
      <Button onClick={onCancel}>{texts.cancel}</Button>
    </div>
  );
}
