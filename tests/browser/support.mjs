// What every browser test needs: art28 serving, a browser, and pages that watch what goes wrong.
//
// `cargo xtask test` runs these tests with ART28, the path of the built binary. Who works on the
// pages can leave a server running and name it instead: ART28_URL=http://127.0.0.1:2828 node --test.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

export const LANGUAGES = ["nl", "en"];

/** How long starting a server, or waiting for a page, may take: a debug build on a busy machine. */
const PATIENCE = 60_000;

/** Answers under which a processor agreement is needed, as `rulebook/facts` names them. */
export const NEEDED = {
  "personal-data": "yes", "household": "no", "same-organisation": "no", "direct-authority": "no",
  "joint-decisions": "no", "own-purpose": "no", "legal-task": "no", "access": "systematic",
  "main-task": "yes", "profession": "no", "engaged-by-customer": "no", "own-role": "customer",
};

/** The address of the server under test, once the tests have begun. */
export let home;

let server;
let browser;
let profile;

before(async () => {
  home = process.env.ART28_URL ?? (await serve());
  profile = await mkdtemp(join(tmpdir(), "art28-browser-"));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    env: { ...process.env, HOME: profile },
    args: [
      "--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update",
      "--disable-sync", "--no-first-run",
    ],
  });
}, { timeout: PATIENCE });

after(async () => {
  await browser?.close();
  server?.kill("SIGTERM");
  if (profile) await rm(profile, { recursive: true, force: true });
});

/** Starts the binary on a free port; it says on stderr where it listens. */
async function serve() {
  assert.ok(process.env.ART28, "set ART28 to the binary, or ART28_URL to a server that runs");
  server = spawn(process.env.ART28, ["serve", "--listen", "127.0.0.1:0"], { stdio: ["ignore", "ignore", "pipe"] });
  for await (const line of createInterface({ input: server.stderr })) {
    const address = line.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
    if (address) return address;
  }
  throw new Error("art28 ended before it listened");
}

/**
 * A test of a page of its own: `visit({ page, go, language })`. It fails as well when the browser
 * logs an error or the page asks anything of another host.
 */
export function visiting(name, visit, options = {}) {
  const { languages = LANGUAGES, scripts = [true, false] } = options;
  for (const language of languages) {
    for (const javaScriptEnabled of scripts) {
      const without = javaScriptEnabled ? "" : ", no script";
      test(`${name} (${language}${without})`, { timeout: PATIENCE }, () =>
        watched({ ...options.context, javaScriptEnabled }, language, options.status, visit));
    }
  }
}

async function watched(settings, language, expected, visit) {
  const context = await browser.newContext({ locale: language, acceptDownloads: true, ...settings });
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(`script: ${error.message}`));
  page.on("console", (message) => {
    // A refusal that the test asks for is logged by the browser too.
    const asked = expected && message.text().includes(`status of ${expected}`);
    if (message.type() === "error" && !asked) wrong.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== home) wrong.push(`asked elsewhere: ${request.url()}`);
  });
  const go = (path) => page.goto(`${home}/${language}/${path}`);
  try {
    await visit({ page, go, language, scripts: settings.javaScriptEnabled });
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
  }
}

/** Clicks, and waits until the page that it leads to stands. */
export async function press(button) {
  await button.click();
  await button.page().waitForLoadState("load");
}

/** Answers the question on the page. */
export async function answer(page, fact, value) {
  await press(page.locator(`button[name=do][value$=" ${fact} ${value}"]`).first());
}

/** Answers what is asked, as `answers` has it, and passes the rest; until nothing is asked. */
export async function interview(page, answers) {
  for (let asked = 0; asked < 60; asked += 1) {
    const pass = page.locator(".options .unsure");
    if ((await pass.count()) === 0) return;
    const [, service, fact] = (await pass.getAttribute("value")).split(" ");
    const value = answers[fact];
    if (value === undefined) await press(pass);
    else await press(page.locator(`button[value="answer ${service} ${fact} ${value}"]`));
  }
  assert.fail("the interview does not end");
}

/** The verdicts on the page, one for each service. */
export const verdicts = (page) => page.locator(".verdict .answer").allTextContents();

/** What a click on `button` downloads: the name and the bytes. */
export async function downloaded(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Opens all that is folded, as a reader would. */
export const unfold = (page) =>
  page.locator("details:not([open]) > summary").evaluateAll((all) => all.forEach((one) => { one.parentElement.open = true; }));
