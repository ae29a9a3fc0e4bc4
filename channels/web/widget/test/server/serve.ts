/**
 * `npm run dev`: the built widget on the demo storefront, with a small rehearsed bot behind it.
 *
 * Options: PORT (default: a free one), CSP=1 to serve the page under the policy a strict shop would use.
 */
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { rehearsedBot } from "./bot.ts";
import { TestGateway } from "./gateway.ts";

const web = fileURLToPath(new URL("../../../", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self' ws:; base-uri 'none'; form-action 'none'";

function pages(request: IncomingMessage, response: ServerResponse): boolean {
  const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
  const folder = /^\/amends[\w-]*\.js$/.test(path) ? "static" : "storefront";
  const file = `${web}${folder}${path.endsWith("/") ? `${path}index.html` : path}`;
  try {
    const content = readFileSync(file);
    const policy = process.env["CSP"] ? { "Content-Security-Policy": POLICY } : {};
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store", ...policy });
    response.end(content);
    return true;
  } catch {
    return false;
  }
}

const gateway = new TestGateway(rehearsedBot, pages);
gateway.port = Number(process.env["PORT"] ?? 0);
await gateway.start();
process.stdout.write(`${gateway.base}/\n`);
