// The interview: from the first question to the answer and its reasons, with and without a script.

import assert from "node:assert/strict";
import { NEEDED, answer, downloaded, interview, press, unfold, verdicts, visiting } from "./support.mjs";

visiting("the start page leads to the interview and the interview to an answer", async ({ page, go }) => {
  await go("");
  await press(page.locator(".way.first"));
  await interview(page, NEEDED);
  assert.equal(await page.locator(".answer.yes").count(), 1);
  assert.ok((await page.locator(".reasons > li").count()) > 0, "an answer has reasons");
  assert.ok((await page.locator(".reasons .sources li").count()) > 0, "a reason has a source");
});

visiting("no personal data, no agreement", async ({ page, go }) => {
  await go("decide");
  await answer(page, "personal-data", "no");
  await interview(page, {});
  assert.equal(await page.locator(".answer.no").count(), 1);
});

visiting("who knows nothing gets no answer that claims to know", async ({ page, go }) => {
  await go("decide");
  await interview(page, {});
  assert.equal(await page.locator(".answer.yes, .answer.no").count(), 0);
});

visiting("an answer that is changed changes the verdict", async ({ page, go }) => {
  await go("decide");
  await interview(page, NEEDED);
  await unfold(page);
  await press(page.locator('.known button[value$=" personal-data"]'));
  assert.equal(await page.locator('.option[aria-pressed="true"]').count(), 1, "the answer that was given is shown");
  await answer(page, "personal-data", "no");
  await interview(page, NEEDED);
  assert.equal(await page.locator(".answer.no").count(), 1);
  assert.equal(await page.locator(".answer.yes").count(), 0);
});

visiting("back asks the earlier question again", async ({ page, go }) => {
  await go("decide");
  const first = await page.locator("#ask").textContent();
  await answer(page, "personal-data", "yes");
  assert.notEqual(await page.locator("#ask").textContent(), first);
  await press(page.locator('button[value="back"]'));
  assert.equal(await page.locator("#ask").textContent(), first);
});

visiting("the browser's own way back shows the earlier page", async ({ page, go }) => {
  await go("decide");
  await answer(page, "personal-data", "yes");
  const second = await page.locator("#ask").textContent();
  await press(page.locator(".options .option").first());
  assert.notEqual(await page.locator("#ask").textContent(), second);
  await page.goBack();
  assert.equal(await page.locator("#ask").textContent(), second);
});

visiting("two services each have their own answer", async ({ page, go }) => {
  await go("decide");
  await answer(page, "personal-data", "yes");
  await unfold(page);
  await page.locator("#service-new").fill("Postduif");
  await press(page.locator('button[value="add"]'));
  await interview(page, NEEDED);
  assert.equal(await page.locator("section.verdict").count(), 2);
  assert.ok((await page.locator(".verdict h2").allTextContents()).includes("Postduif"));
});

visiting("the facts file brings back the same verdict", async ({ page, go }) => {
  await go("decide");
  await interview(page, NEEDED);
  const before = await verdicts(page);
  await unfold(page);
  const file = await downloaded(page, page.locator('form[action$="/decide/facts"] button'));
  assert.match(file.bytes.toString(), /^personal-data = true$/m);
  await go("decide");
  await unfold(page);
  await page.locator("#facts-file").setInputFiles({ name: file.name, mimeType: "application/toml", buffer: file.bytes });
  await press(page.locator('form[action$="/decide/open"] button'));
  assert.deepEqual(await verdicts(page), before);
  await interview(page, {});
  assert.deepEqual(await verdicts(page), before);
});

visiting("a facts file with a mistake is refused with what to do", async ({ page, go }) => {
  await go("decide");
  await unfold(page);
  const buffer = Buffer.from('version = 1\n[situation]\nno-such-fact = "?"\n');
  await page.locator("#facts-file").setInputFiles({ name: "facts.toml", mimeType: "application/toml", buffer });
  await press(page.locator('form[action$="/decide/open"] button'));
  assert.match(await page.locator("[role=alert]").textContent(), /no-such-fact/);
}, { status: 422 });

const TALES = {
  nl: "Onze salarisadministratie wordt gedaan door een extern kantoor.",
  en: "Our payroll is done by an external office.",
};

visiting("what is told in own words is read, quoted, and kept when the language changes", async ({ page, go, language }) => {
  await go("");
  await page.locator("#told").fill(TALES[language]);
  await press(page.locator('button[value="tell"]'));
  assert.ok((await page.locator(".known li").count()) > 0, "something was read");
  const quotes = await page.locator(".known q").allTextContents();
  assert.ok(quotes.length > 0, "what was read is quoted");
  for (const quote of quotes) assert.ok(TALES[language].includes(quote.replace(/^[‘'"“]|[’'"”]$/g, "")), quote);
  const known = await page.locator(".known li").count();
  await press(page.locator(".languages button"));
  assert.notEqual(await page.locator("html").getAttribute("lang"), language);
  assert.equal(await page.locator(".known li").count(), known);
  assert.ok((await page.locator("blockquote").first().textContent()).includes(TALES[language]));
});

visiting("the language changes and the question stays", async ({ page, go, language }) => {
  await go("decide");
  await answer(page, "personal-data", "yes");
  const asked = await page.locator(".options .unsure").getAttribute("value");
  await press(page.locator(".languages button"));
  assert.notEqual(await page.locator("html").getAttribute("lang"), language);
  assert.equal(await page.locator(".options .unsure").getAttribute("value"), asked);
});

visiting("a number key answers and the first tab skips to the content", async ({ page, go }) => {
  await go("decide");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  const first = await page.locator("#ask").textContent();
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("1")]);
  assert.notEqual(await page.locator("#ask").textContent(), first);
  await unfold(page);
  assert.equal(await page.locator(".known li").count(), 1);
}, { scripts: [true] });

visiting("a number that is typed in a field answers nothing", async ({ page, go }) => {
  await go("decide");
  const first = await page.locator("#ask").textContent();
  await unfold(page);
  await page.locator("#service-new").press("1");
  assert.equal(await page.locator("#service-new").inputValue(), "1");
  assert.equal(await page.locator("#ask").textContent(), first);
}, { scripts: [true] });

visiting("the keyboard alone reaches every answer", async ({ page, go }) => {
  await go("decide");
  const wanted = await page.locator(".options .option").count();
  const reached = new Set();
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press("Tab");
    const value = await page.evaluate(() => document.activeElement.matches(".option") && document.activeElement.value);
    if (value) reached.add(value);
  }
  assert.equal(reached.size, wanted);
}, { scripts: [false] });
