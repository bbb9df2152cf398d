/**
 * A fault that people can do something about: what happened, why it matters, what to do.
 * semantic-release prints it without a stack, for it takes it for one of its own.
 */
export class ReleaseFault extends Error {
  readonly semanticRelease = true;
  readonly code = 'ERELEASE';
  override readonly name = 'ReleaseFault';
}
