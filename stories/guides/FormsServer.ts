import type { FormErrorMessages } from '../../src';

/** What registering a work came to. */
export interface Registration {
  /** What the server has against single values, by the names of their fields. */
  errors?: FormErrorMessages;
  /** What it has against the whole. */
  error?: string;
  /** The work, once it is registered. */
  work?: { id: string; title: string };
}

const unavailable = 'The catalogue cannot be reached. Nothing is lost: try again in a minute.';

/** Where this page has no server, as on a static host, it answers itself, by one of the server's rules. */
function answerHere(data: FormData, down: boolean): Registration {
  if (down) return { error: unavailable };
  const iswc = String(data.get('iswc'));
  if (iswc.replaceAll(/\W/g, '') === 'T0345246801')
    return {
      errors: { iswc: `${iswc} is already registered. Open that work, or leave it empty.` },
    };
  return { work: { id: 'W-000042', title: String(data.get('title')) } };
}

/** Sends a work to the server of this Storybook, which refuses some and can be told to be down. */
export async function registerWork(data: FormData, down: boolean): Promise<Registration> {
  const address = `/api/works?delay=300${down ? '&fail' : ''}`;
  const response = await fetch(address, { body: data, method: 'POST' });
  if (response.status === 404 || response.status === 405) return answerHere(data, down);
  if (response.status === 503) return { error: unavailable };
  const answer = (await response.json()) as object;
  return response.ok ? { work: answer as Registration['work'] } : answer;
}
