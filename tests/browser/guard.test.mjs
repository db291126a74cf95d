// Who may ask: a page of another site may not post to us, nor may we be reached by a strange name.

import assert from "node:assert/strict";
import { request } from "node:http";
import { test } from "node:test";
import { home } from "./support.mjs";

/** Asks by hand, as a browser would not let a page: any header may be set. */
function ask(method, path, headers) {
  const { hostname, port } = new URL(home);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer));
    });
    asked.on("error", reject);
    asked.end();
  });
}

const FORM = { "content-type": "application/x-www-form-urlencoded" };

test("a post from another site is refused", async () => {
  for (const origin of ["https://evil.example", "null", "http://127.0.0.1:1"]) {
    const answer = await fetch(`${home}/nl/decide`, { method: "POST", headers: { ...FORM, origin }, body: "" });
    assert.equal(answer.status, 403, origin);
  }
  assert.equal((await ask("POST", "/nl/decide", { ...FORM, "sec-fetch-site": "cross-site" })).statusCode, 403);
});

test("a post from our own page is taken", async () => {
  const answer = await fetch(`${home}/nl/decide`, { method: "POST", headers: { ...FORM, origin: home }, body: "" });
  assert.equal(answer.status, 200);
});

test("a strange host is refused and this machine's own names are not", async () => {
  const { port } = new URL(home);
  for (const host of ["evil.example", `evil.example:${port}`, `127.0.0.1.evil.example:${port}`]) {
    assert.equal((await ask("GET", "/nl/", { host })).statusCode, 421, host);
  }
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`]) {
    assert.equal((await ask("GET", "/nl/", { host })).statusCode, 200, host);
  }
});

test("every answer lets the browser load from here alone and be framed by nobody", async () => {
  for (const path of ["/nl/", "/en/decide", "/nl/no-such-page"]) {
    const policy = (await fetch(`${home}${path}`)).headers.get("content-security-policy");
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|https?:/);
  }
});
