// The check: a document that is sent, beside what it says and lacks.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { downloaded, press, visiting } from "./support.mjs";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Drafts an agreement with the app itself and sends it in to be checked. */
async function checked(page, go) {
  await go("agreement");
  const { name, bytes } = await downloaded(page, page.locator('button[value="docx"]'));
  await send(page, go, { name, mimeType: DOCX, buffer: bytes });
}

async function send(page, go, file) {
  await go("check");
  await page.locator("#file").setInputFiles(file);
  await press(page.locator("form.drop button"));
}

const squeezed = (text) => text.replace(/\s+/g, " ").trim();

visiting("each finding leads to its own words in the document", async ({ page, go }) => {
  await checked(page, go);
  const quotes = await page.locator(".finding blockquote").evaluateAll((all) => all.map((quote) => {
    const link = quote.querySelector("footer a");
    const words = [...quote.childNodes].find((node) => node.nodeType === 3)?.textContent ?? "";
    const mark = link && document.getElementById(link.getAttribute("href").slice(1));
    return { words, linked: Boolean(link), there: mark?.textContent };
  }));
  assert.ok(quotes.length > 10, `${quotes.length} quotes`);
  const linked = quotes.filter((quote) => quote.linked);
  assert.ok(linked.length > quotes.length / 2, `${linked.length} of ${quotes.length} lead to the document`);
  for (const { words, there } of linked) {
    assert.ok(there, `no mark for: ${words}`);
    assert.ok(squeezed(words).includes(squeezed(there)), `'${words}' is not '${there}'`);
  }
});

visiting("the filter hides and shows the findings of a grade and of a level", async ({ page, go }) => {
  await checked(page, go);
  for (const [box, findings] of [["#show-met", ".finding.g-met"], ["#show-law", ".finding.l-law"]]) {
    const seen = page.locator(`${findings}:visible`);
    const before = await seen.count();
    assert.ok(before > 0, findings);
    await page.locator(box).uncheck();
    assert.equal(await seen.count(), 0);
    await page.locator(box).check();
    assert.equal(await seen.count(), before);
  }
});

visiting("the letter to the other party downloads in the language of the page", async ({ page, go }) => {
  await go("check");
  const text = "# Verwerkersovereenkomst\n\n1. De verwerker verwerkt persoonsgegevens in opdracht van de " +
    "verwerkingsverantwoordelijke.\n\n2. De verwerker mag de persoonsgegevens ook voor eigen doeleinden gebruiken.\n\n" +
    "3. De verwerker legt iedereen met toegang tot de persoonsgegevens geheimhouding op.\n\n" +
    "4. De verwerker meldt een datalek binnen 24 uur aan de verwerkingsverantwoordelijke.\n";
  await page.locator("#file").setInputFiles({ name: "hun.md", mimeType: "text/markdown", buffer: Buffer.from(text) });
  await press(page.locator("form.drop button"));
  const letter = 'button[formaction$="/letter"]';
  const word = await downloaded(page, page.locator(`${letter}[value="docx"]`));
  assert.equal(word.bytes.toString("latin1", 0, 2), "PK");
  const plain = (await downloaded(page, page.locator(`${letter}[value="md"]`))).bytes.toString("utf8");
  const language = await page.locator("html").getAttribute("lang");
  assert.match(plain, language === "nl" ? /Wat er nu staat/ : /What it says now/);
  assert.match(plain, /eigen doeleinden/);
});

visiting("the report downloads", async ({ page, go }) => {
  await checked(page, go);
  const file = await downloaded(page, page.locator('form[action$="/report"] button[value="docx"]:not([formaction])'));
  assert.equal(file.bytes.toString("latin1", 0, 2), "PK");
  assert.ok(file.bytes.length > 5_000);
});

visiting("the language changes and the document stays", async ({ page, go, language }) => {
  await checked(page, go);
  const [name, findings] = [await page.locator("h1").textContent(), await page.locator(".finding").count()];
  await press(page.locator(".languages button"));
  assert.notEqual(await page.locator("html").getAttribute("lang"), language);
  assert.equal(await page.locator("h1").textContent(), name);
  assert.equal(await page.locator(".finding").count(), findings);
});

visiting("a document that is no agreement is said to be none", async ({ page, go }) => {
  const text = "Recept\n\nMeng de bloem met de melk en de eieren. Bak het deeg in een hete pan tot het goudbruin is. "
    + "Dien het op met stroop en met poedersuiker. Dit is een recept en het is geen overeenkomst tussen partijen.";
  await send(page, go, { name: "recept.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  assert.equal(await page.locator(".notice.warning").count(), 1);
});

/** Sends what cannot be read, and asks for a page afterwards: the server is to stand. */
async function refused(page, go, file) {
  await send(page, go, file);
  assert.ok(squeezed(await page.locator("[role=alert]").first().textContent()).length > 20, "says what to do");
  assert.equal((await go("check")).status(), 200);
}

visiting("a PDF of mere noise is refused with a reason and the server stands", ({ page, go }) =>
  refused(page, go, { name: "ruis.pdf", mimeType: "application/pdf", buffer: Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(4000)]) }),
{ status: 422 });

visiting("a Word file of mere noise is refused with a reason and the server stands", ({ page, go }) =>
  refused(page, go, { name: "ruis.docx", mimeType: DOCX, buffer: Buffer.concat([Buffer.from("PK\x03\x04"), randomBytes(4000)]) }),
{ status: 422 });

visiting("an empty file is refused with a reason and the server stands", ({ page, go }) =>
  refused(page, go, { name: "leeg.docx", mimeType: DOCX, buffer: Buffer.alloc(0) }), { status: 422 });

visiting("markup in a document and in its name stays text", async ({ page, go }) => {
  const text = "# Verwerkersovereenkomst\n\nDe verwerker verwerkt persoonsgegevens alleen op instructie van de verantwoordelijke. "
    + "<script>document.title = 'taken'</script><img src=x onerror=\"document.title = 'taken'\">";
  await send(page, go, { name: "<b id=taken>.md", mimeType: "text/markdown", buffer: Buffer.from(text) });
  assert.equal(await page.locator("#taken, main script, main img").count(), 0);
  assert.ok(!(await page.title()).includes("taken"));
});
