import { ReleaseFault } from './ReleaseFault.ts';

/** One line for whatever ended a release: what happened, what it left, what to do. */
export function explain(error: unknown): string {
  if (error instanceof AggregateError || (error instanceof Error && 'errors' in error))
    return (error as AggregateError).errors.map(explain).join(' ');
  if (error instanceof ReleaseFault) return error.message;
  const {
    command = '',
    stderr = '',
    code,
    message,
  } = error as {
    command?: string;
    stderr?: string;
    code?: string;
    message: string;
  };
  if (command.startsWith('npm publish')) {
    const reason = /npm error code (\w+)/.exec(stderr)?.[1] ?? 'no reason given';
    return (
      `The registry did not take the package (${reason}). Nothing was published. ` +
      'Run the release again: it takes the tag back and starts clean.'
    );
  }
  if (command.startsWith('git push'))
    return (
      `git may not push: ${firstLine(stderr)}. Nothing was published. ` +
      'If the branch has moved on, its own run releases; else see the rights of the token.'
    );
  if (code === 'EGITNOPERMISSION')
    return 'This token may not push to the repository, so nothing was started. The workflow needs contents: write.';
  if (code === 'ENONPMTOKEN' || code === 'EINVALIDNPMTOKEN')
    return (
      'The registry does not trust this run, so nothing was started. On npm, name this repository and ' +
      'release.yml as trusted publisher of the package; that needs a first version, published by hand.'
    );
  return firstLine(message);
}

const firstLine = (text: string) => text.trim().split('\n', 1)[0]!.replace(/\.$/, '');
