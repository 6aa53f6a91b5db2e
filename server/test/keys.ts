/** Secrets of test processes; they guard nothing. */
export const testKeys = {
  PRIVATE_SECRET: 'test-only-private-secret-0123456789abcdef',
  AUTH_SECRET: 'test-only-auth-secret-0123456789abcdefgh',
  CARD_NETWORK_SECRET: 'test-only-card-network-secret-0123456789',
  TICKET_KEY: 'MC4CAQAwBQYDK2VwBCIEIO3i74XW7Hh9pnYGGaol9hnHo8CtsTexflz3NSfSw5Y/',
};
