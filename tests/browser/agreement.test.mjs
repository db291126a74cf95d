// The agreement: a preview whose blanks are filled in where they stand, and the document itself.

import assert from "node:assert/strict";
import { NEEDED, downloaded, interview, press, unfold, visiting } from "./support.mjs";

/** How the files of each format begin. */
const BEGINNINGS = { docx: "PK\x03\x04", pdf: "%PDF-", html: "<!DOCTYPE html>", md: "# " };

const blanks = async (page) => Number((await page.locator(".count").textContent()).match(/\d+/)?.[0] ?? 0);
const update = (page) => press(page.locator(".panel button.first"));

visiting("the interview leads to the agreement", async ({ page, go }) => {
  await go("decide");
  await interview(page, NEEDED);
  await press(page.locator('form[action$="/agreement"] button.first'));
  assert.ok((await page.locator("article.sheet h3").count()) > 5, "an agreement with its articles");
  assert.equal(await page.locator(".notice form").count(), 0, "no doubt whether it is needed");
});

visiting("who comes straight here is told that it may not be needed", async ({ page, go }) => {
  await go("agreement");
  assert.equal(await page.locator(".notice form").count(), 1);
});

visiting("a blank is filled in where it stands and the count goes down", async ({ page, go, scripts }) => {
  await go("agreement");
  const before = await blanks(page);
  await page.locator('article input[name="blank.processor-name"]').fill("Loonrijk <B.V.> & Zn.");
  if (scripts) assert.equal(await page.locator("#input-processor-name").inputValue(), "Loonrijk <B.V.> & Zn.");
  await update(page);
  assert.ok((await blanks(page)) < before);
  assert.ok((await page.locator("article.sheet").textContent()).includes("Loonrijk <B.V.> & Zn."));
  assert.equal(await page.locator('article input[name="blank.processor-name"]').count(), 0);
});

visiting("what is no number is not taken over, the rest is", async ({ page, go }) => {
  await go("agreement");
  await unfold(page);
  await page.locator("#input-processor-name").fill("Loonrijk B.V.");
  await page.locator('[name="fact.audit-notice"]').evaluate((input) => { input.type = "text"; input.value = "soon"; });
  await update(page);
  assert.equal(await page.locator("[role=alert]").count(), 1);
  assert.ok((await page.locator("article.sheet").textContent()).includes("Loonrijk B.V."));
}, { scripts: [true] });

visiting("another choice is another text", async ({ page, go }) => {
  await go("agreement");
  await unfold(page);
  const options = page.locator('input[type=radio][name="fact.end-choice"]:not([value=""])');
  const texts = new Set();
  for (let at = 0; at < (await options.count()); at += 1) {
    await unfold(page);
    await options.nth(at).check();
    await update(page);
    texts.add(await page.locator("article.sheet").textContent());
  }
  assert.ok(texts.size > 1, "each choice has a text of its own");
});

visiting("the document downloads in every format that is offered", async ({ page, go }) => {
  await go("agreement");
  const buttons = page.locator('.downloads button:not([value="toml"])');
  assert.ok((await buttons.count()) >= 3);
  for (let at = 0; at < (await buttons.count()); at += 1) {
    const ending = await buttons.nth(at).getAttribute("value");
    const file = await downloaded(page, buttons.nth(at));
    assert.ok(file.name.endsWith(`.${ending}`), file.name);
    assert.ok(file.bytes.length > 5_000, `${ending} is ${file.bytes.length} bytes`);
    const beginning = file.bytes.toString("latin1").slice(0, 100).replace(/^\uFEFF/, "").toLowerCase();
    assert.ok(beginning.startsWith(BEGINNINGS[ending].toLowerCase()), `${ending}: ${beginning}`);
  }
});

visiting("the facts that were filled in come back from their file", async ({ page, go }) => {
  await go("agreement");
  await page.locator("#input-controller-name").fill("Bakkerij De Korenhof B.V.");
  const file = await downloaded(page, page.locator('button[value="toml"]'));
  await go("agreement");
  await unfold(page);
  await page.locator("#facts-file").setInputFiles({ name: file.name, mimeType: "application/toml", buffer: file.bytes });
  await press(page.locator('form[action$="/agreement/open"] button'));
  assert.ok((await page.locator("article.sheet").textContent()).includes("Bakkerij De Korenhof B.V."));
});

visiting("the language of the page changes and what was filled in stays", async ({ page, go, language }) => {
  await go("agreement");
  await page.locator("#input-controller-name").fill("Bakkerij De Korenhof B.V.");
  await update(page);
  await press(page.locator(".languages button"));
  assert.notEqual(await page.locator("html").getAttribute("lang"), language);
  assert.ok((await page.locator("article.sheet").textContent()).includes("Bakkerij De Korenhof B.V."));
  assert.equal(await page.locator("article.sheet").getAttribute("lang"), language, "the document keeps its language");
});

visiting("the document can be in the other language", async ({ page, go, language, scripts }) => {
  await go("agreement");
  const other = language === "nl" ? "en" : "nl";
  const changed = scripts ? page.waitForEvent("load") : undefined;
  await page.locator("#document").selectOption(other);
  if (scripts) await changed;
  else await update(page);
  assert.equal(await page.locator("article.sheet").getAttribute("lang"), other);
  assert.equal(await page.locator("html").getAttribute("lang"), language);
});

visiting("processing that has begun without an agreement is warned of", async ({ page, go }) => {
  const known = { ...NEEDED, "processing-started": "yes", "agreement-signed": "no" };
  const value = (said) => ({ yes: "true", no: "false" })[said] ?? `"${said}"`;
  const lines = Object.entries(known).filter(([fact]) => fact !== "own-role").map(([fact, said]) => `${fact} = ${value(said)}`);
  const buffer = Buffer.from(`version = 1\n[situation]\nown-role = "customer"\n[[services]]\n${lines.join("\n")}\n`);
  await go("decide");
  await unfold(page);
  await page.locator("#facts-file").setInputFiles({ name: "facts.toml", mimeType: "application/toml", buffer });
  await press(page.locator('form[action$="/decide/open"] button'));
  assert.ok((await page.locator(".notice.warning").count()) > 0, "in the interview");
  await press(page.locator('form[action$="/agreement"] button.first'));
  assert.ok((await page.locator(".notice.warning").count()) > 0, "above the agreement");
});
