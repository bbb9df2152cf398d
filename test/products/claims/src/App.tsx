import {
  Badge,
  Breadcrumbs,
  ConfirmDialogs,
  Container,
  Heading,
  Inline,
  LinkProvider,
  SkipLink,
  Stack,
  Text,
  Toasts,
  Tooltips,
} from 'entasis';
import { ClaimDrawer } from './ClaimDrawer';
import { ClaimFilterBar } from './ClaimFilterBar';
import { ClaimTable } from './ClaimTable';
import { Header } from './Header';
import { NewClaim } from './NewClaim';
import { navigate, useClaimInAddress } from './useAddress';
import { useClaims } from './useClaims';
import { withdraw } from './withdraw';

export function App() {
  const list = useClaims();
  const open = useClaimInAddress();
  const opened = list.claims.find(({ id }) => id === open);

  return (
    <LinkProvider navigate={navigate}>
      <SkipLink href="#main">Skip to content</SkipLink>
      <Header />
      <main id="main" tabIndex={-1}>
        <Container>
          <Stack gap={5} className="page">
            <Breadcrumbs items={[{ label: 'Catalogue', href: '#' }, { label: 'Claims' }]} />
            <div className="title">
              <Stack gap={1}>
                <Inline gap={2}>
                  <Heading level={1} size="xlarge">
                    Claims
                  </Heading>
                  <Badge count={list.claims.length} label={`${list.claims.length} claims in all`} />
                </Inline>
                <Text tone="subtle">Who claims which share of a work, and where.</Text>
              </Stack>
              <NewClaim claims={list.claims} onClaim={list.add} />
            </div>
            <ClaimFilterBar
              filters={list.filters}
              found={list.found.length}
              total={list.claims.length}
              onFilter={list.filter}
            />
            <ClaimTable {...list} onWithdraw={(claim) => withdraw(claim, list.change)} />
          </Stack>
        </Container>
      </main>
      {opened && (
        <ClaimDrawer
          claim={opened}
          onClose={() => navigate(location.pathname)}
          onWithdraw={() => withdraw(opened, list.change)}
        />
      )}
      <Tooltips />
      <ConfirmDialogs />
      <Toasts />
    </LinkProvider>
  );
}
