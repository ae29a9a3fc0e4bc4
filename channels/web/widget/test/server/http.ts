import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { TestGateway } from "./gateway.ts";

const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "authorization, content-type",
  "Access-Control-Expose-Headers": "Retry-After",
};

/** The gateway's plain HTTP: tokens, uploads, photos, and (for `npm run dev`) pages. */
export async function answerHttp(
  gateway: TestGateway,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", gateway.base);
  if (request.method === "OPTIONS") return reply(response, 204);
  if (pathname === "/api/token") return token(gateway, await body(request), response);
  if (pathname === "/api/telegram-link") return telegram(gateway, request, response);
  if (pathname === "/api/uploads") return upload(gateway, request, response);
  const photo = gateway.world.photos.get(pathname.replace("/api/evidence/", ""));
  if (photo) {
    response.writeHead(200, { ...CORS, "Content-Type": photo.type }).end(photo.bytes);
    return;
  }
  if (!gateway.pages?.(request, response)) reply(response, 404, {});
}

function token(gateway: TestGateway, raw: Buffer, response: ServerResponse): void {
  const fault = gateway.faults.refuseTokens.shift();
  if (fault) return reply(response, fault.status, {}, fault.retryAfter);
  const { jwt = null, locale = ["en"] } = JSON.parse(raw.toString()) as {
    jwt?: string;
    locale?: string[];
  };
  if (jwt !== null && !jwt.startsWith("signed:")) return reply(response, 401, {});
  const language = locale[0]?.slice(0, 2) ?? "en";
  const issued = gateway.world.issue(jwt, language);
  reply(response, 200, gateway.telegram ? { ...issued, telegram: true } : issued);
}

function telegram(gateway: TestGateway, request: IncomingMessage, response: ServerResponse): void {
  const bearer = request.headers.authorization?.replace("Bearer ", "");
  if (!gateway.telegram) return reply(response, 404, {});
  if (!gateway.world.byToken(bearer)) return reply(response, 401, {});
  reply(response, gateway.telegram.status, { url: gateway.telegram.url });
}

async function upload(
  gateway: TestGateway,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const raw = await body(request);
  await gateway.faults.holdUploads;
  if (response.destroyed) return;
  const fault = gateway.faults.refuseUploads.shift();
  if (fault) {
    const { code, message } = fault;
    return reply(response, fault.status, { error: { code, message } }, fault.retryAfter);
  }
  const conversation = gateway.world.byToken(request.headers.authorization?.replace("Bearer ", ""));
  if (!conversation) {
    return reply(response, 401, { error: { code: "unauthorised", message: "No." } });
  }
  const type = request.headers["content-type"] ?? "";
  const form = await new Response(new Uint8Array(raw), { headers: { "Content-Type": type } }).formData();
  const file = form.get("file");
  if (!(file instanceof File)) {
    return reply(response, 400, { error: { code: "bad_request", message: "No file." } });
  }
  const id = randomBytes(6).toString("hex");
  gateway.world.photos.set(id, { type: file.type, bytes: Buffer.from(await file.arrayBuffer()) });
  const src = `/api/evidence/${id}?k=signed`;
  const { seq } = gateway.receivePhoto(conversation, String(form.get("client_id")), src);
  reply(response, 200, { evidence_id: id, seq });
}

function reply(response: ServerResponse, status: number, value?: unknown, retryAfter?: number): void {
  const headers = retryAfter === undefined ? CORS : { ...CORS, "Retry-After": String(retryAfter) };
  response.writeHead(status, { ...headers, "Content-Type": "application/json" });
  response.end(value === undefined ? "" : JSON.stringify(value));
}

async function body(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
