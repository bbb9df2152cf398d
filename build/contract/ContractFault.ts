/** A fault that whoever runs the comparison can do something about: one line, no stack. */
export class ContractFault extends Error {
  override readonly name = 'ContractFault';
}
