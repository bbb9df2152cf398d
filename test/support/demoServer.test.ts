import { describe, expect, it } from 'vitest';

const post = async (url: string, body: BodyInit) => {
  const response = await fetch(url, { method: 'POST', body });
  return { status: response.status, body: await response.json() };
};

describe('the demo server', () => {
  it('takes a file and remembers it', async () => {
    const form = new FormData();
    form.append('file', new File(['PDF'], 'Contract.pdf'));
    const { status, body } = await post('/api/files?key=takes', form);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Contract.pdf' });
    const record = await (await fetch('/api/files?key=takes')).json();
    expect(record).toMatchObject({ began: ['Contract.pdf'], aborted: [], most: 1 });
  });

  it('fails once, or with the status that is asked for', async () => {
    const url = '/api/files?key=fails&fail=once&name=a.wav';
    expect((await post(url, 'RIFF')).status).toBe(500);
    expect((await post(url, 'RIFF')).status).toBe(201);
    expect((await post('/api/files?status=413', 'RIFF')).status).toBe(413);
    expect((await post('/api/works?key=fails&fail=once', '{}')).status).toBe(503);
  });

  it('judges a work by its fields', async () => {
    const form = new FormData();
    form.append('title', 'Zorba’s Dance');
    form.append('iswc', 'T-034.524.680-1');
    form.append('writers[0].share', '50');
    form.append('writers[1].share', '40');
    const { status, body } = await post('/api/works', form);
    expect(status).toBe(422);
    expect(Object.keys(body.errors)).toEqual(['iswc', 'writers[0].share']);

    const json = (data: object) => new Blob([JSON.stringify(data)], { type: 'application/json' });
    const writers = [{ share: 33.33 }, { share: 33.33 }, { share: 33.34 }];
    expect((await post('/api/works', json({ title: ' ', writers }))).body.errors).toEqual({
      title: 'Enter the title of the work.',
    });
    expect((await post('/api/works', json({ title: 'Zorba’s Dance', writers }))).status).toBe(201);
  });
});
