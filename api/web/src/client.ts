// How is the service asked? JSON requests, lines and events as they come, and errors that say what is wrong.
import { Decompress } from "fzstd";
import type { JobEvent, Problem } from "./contract";

const KEY = "medalist-key";

/** The service refused; `problem` says what, where and what to do. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ? `${problem.title}: ${problem.detail}` : problem.title);
  }
}

export function setKey(key: string): void {
  sessionStorage.setItem(KEY, key);
}

function headers(more: Record<string, string> = {}): Record<string, string> {
  const key = sessionStorage.getItem(KEY);
  return key ? { ...more, Authorization: `Bearer ${key}` } : more;
}

async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  let problem: Problem = { title: `The service answered ${response.status}`, status: response.status };
  try {
    const body: unknown = await response.json();
    if (typeof body === "object" && body !== null && "title" in body) problem = body as Problem;
  } catch {
    // Not JSON: a proxy in between; the status says all there is.
  }
  throw new Refusal({ ...problem, status: response.status });
}

async function ask(path: string, options: RequestInit = {}): Promise<Response> {
  const more = (options.headers ?? {}) as Record<string, string>;
  return checked(await fetch(path, { ...options, headers: headers(more) }));
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await (await ask(path, signal ? { signal } : {})).json()) as T;
}

export async function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const options: RequestInit = {
    method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" },
  };
  if (signal) options.signal = signal;
  return (await (await ask(path, options)).json()) as T;
}

/** Send a file as it is. */
export async function postText<T>(path: string, text: string, type: string): Promise<T> {
  return (await (await ask(path, { method: "POST", body: text, headers: { "Content-Type": type } })).json()) as T;
}

export async function remove(path: string): Promise<void> {
  await ask(path, { method: "DELETE" });
}

export async function download(path: string): Promise<Blob> {
  return (await ask(path)).blob();
}

/** The lines of an answer, in handfuls as they come. */
export async function* lines(path: string, signal: AbortSignal): AsyncGenerator<string[]> {
  yield* splitLines(decoded(chunks((await ask(path, { signal })).body)));
}

/** The same of an answer that is compressed by Zstandard; an end that is missing is not missed. */
export async function* packedLines(path: string, signal: AbortSignal): AsyncGenerator<string[]> {
  yield* splitLines(unpacked(chunks((await ask(path, { signal })).body)));
}

async function* chunks(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

async function* decoded(parts: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const part of parts) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}

async function* unpacked(parts: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let text = "";
  const stream = new Decompress((part) => (text += decoder.decode(part, { stream: true })));
  for await (const part of parts) {
    stream.push(part);
    yield text;
    text = "";
  }
  yield text + decoder.decode();
}

async function* splitLines(texts: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = "";
  for await (const text of texts) {
    rest += text;
    const end = rest.lastIndexOf("\n");
    if (end < 0) continue;
    yield rest.slice(0, end).split("\n");
    rest = rest.slice(end + 1);
  }
  if (rest) yield [rest];
}

const PATIENCE = 2000;

/** The events of a stream, resumed after the last one seen when the connection breaks; ends with the stream. */
export async function* events(path: string, signal: AbortSignal): AsyncGenerator<JobEvent> {
  let last: string | null = null;
  for (;;) {
    try {
      const more: Record<string, string> = { Accept: "text/event-stream" };
      if (last !== null) more["Last-Event-ID"] = last;
      const response = await ask(path, { signal, headers: more });
      let data = "";
      for await (const batch of splitLines(decoded(chunks(response.body)))) {
        for (const raw of batch) {
          const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
          if (line.startsWith("id:")) last = line.slice(3).trim();
          else if (line.startsWith("data:")) data += line.slice(5).trimStart();
          else if (line === "" && data) {
            yield JSON.parse(data) as JobEvent;
            data = "";
          }
        }
      }
      return;
    } catch (error) {
      if (signal.aborted || error instanceof Refusal) throw error;
      await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      if (signal.aborted) return;
    }
  }
}
