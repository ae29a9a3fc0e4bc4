/** Takes the place of socket.io-client's waiting times: reconnection is ours (`connection.ts`), theirs is off. */
export class Backoff {
  readonly attempts = 0;
  reset(): void {}
  setMin(): void {}
  setMax(): void {}
  setJitter(): void {}
}
