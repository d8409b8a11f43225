import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useLocation } from 'wouter';
import { PageState } from '../../features/page/PageState.tsx';
import { useSession } from '../../features/session/session.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { AccountForm } from './AccountForm.tsx';
import { AccountRoles } from './AccountRoles.tsx';
import { MailChoice } from './MailChoice.tsx';
import { accountTexts } from './texts.ts';

const accountPage = graphql(`
  query AccountPage {
    viewer {
      id
      ...AccountForm_viewer
      ...MailChoice_viewer
      ...AccountRoles_viewer
    }
  }
`);

const signOutEverywhere = graphql(`
  mutation SignOutEverywhere($input: SignOutInput!) {
    signOut(input: $input) {
      problems {
        code
      }
    }
  }
`);

export default function AccountPage() {
  const texts = useTexts(accountTexts);
  const { data, error, refetch } = useQuery(accountPage, { fetchPolicy: 'cache-and-network' });
  if (!data) return <PageState error={error} refetch={refetch} />;
  if (!data.viewer) return <PageState error={error} refetch={refetch} signIn />;
  return (
    <>
      <PageTitle>{texts.title}</PageTitle>
      <div className="flow flow-lg">
        <AccountForm viewer={data.viewer} />
        <MailChoice viewer={data.viewer} />
        <AccountRoles viewer={data.viewer} />
        <SignOutEverywhere />
      </div>
    </>
  );
}

function SignOutEverywhere() {
  const texts = useTexts(accountTexts);
  const client = useApolloClient();
  const [, navigate] = useLocation();
  const { refresh } = useSession();
  const [send, { loading }] = useMutation(signOutEverywhere);
  const signOut = async () => {
    await send({ variables: { input: { everywhere: true } } });
    navigate('/');
    await client.clearStore();
    await refresh();
  };
  return (
    <Section title={texts.devices}>
      <p className="measure">{texts.devicesHelp}</p>
      <Button busy={loading} onClick={() => void signOut()}>
        {texts.everywhere}
      </Button>
    </Section>
  );
}
