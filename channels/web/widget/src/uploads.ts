import { parseUpload, type Outcome } from "./protocol.ts";

const UPLOAD_TIMEOUT_MS = 120_000;

export interface Upload {
  readonly url: string;
  readonly token: string;
  readonly clientId: string;
  readonly name: string;
  readonly blob: Blob;
  /** Aborts when the buyer takes the photo back. */
  readonly signal: AbortSignal;
  /** How much has left this device, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Send one photo. XMLHttpRequest, because `fetch` does not tell how far an upload has come. */
export function upload(photo: Upload): Promise<Outcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", photo.url);
    request.timeout = UPLOAD_TIMEOUT_MS;
    request.setRequestHeader("Authorization", `Bearer ${photo.token}`);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) photo.onProgress(event.loaded / event.total);
    };
    // Fires after success, error, abort and time-out alike; without an answer the status is 0.
    request.onloadend = () => resolve(outcomeOf(request));
    photo.signal.onabort = () => request.abort();
    request.send(formOf(photo));
  });
}

function outcomeOf(request: XMLHttpRequest): Outcome {
  const retryAfter = request.status === 0 ? null : request.getResponseHeader("Retry-After");
  return parseUpload(request.status, retryAfter, readJson(request.responseText));
}

function formOf(photo: Upload): FormData {
  const form = new FormData();
  form.append("client_id", photo.clientId);
  form.append("file", photo.blob, photo.name);
  return form;
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}
