import { ApolloProvider } from '@apollo/client/react';
import { useState } from 'react';
import { Router } from 'wouter';
import { createApolloClient } from './apollo.ts';
import { LanguageProvider } from './LanguageProvider.tsx';
import { Layout } from './Layout.tsx';
import { goTo } from './navigation.ts';
import { Routes } from './Routes.tsx';

export function App() {
  const [client] = useState(createApolloClient);
  return (
    <ApolloProvider client={client}>
      <LanguageProvider>
        <Router aroundNav={goTo}>
          <Layout>
            <Routes />
          </Layout>
        </Router>
      </LanguageProvider>
    </ApolloProvider>
  );
}
