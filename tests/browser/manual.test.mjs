// The manual: searched, leafed through, and left for the interview.

import assert from "node:assert/strict";
import { press, visiting } from "./support.mjs";

visiting("what is searched for is found, and leads to its page", async ({ page, go }) => {
  await go("manual");
  await page.locator("#q").fill("audit");
  await press(page.locator("form[role=search] button"));
  const links = page.locator("ul.links a");
  assert.ok((await links.count()) > 1);
  const title = await links.first().textContent();
  await press(links.first());
  assert.equal((await page.locator("h1").first().textContent()).trim(), title.trim());
});

visiting("what is not there is not found, and what was typed stays text", async ({ page, go }) => {
  await go("manual");
  await page.locator("#q").fill('"><b id=taken>');
  await press(page.locator("form[role=search] button"));
  assert.equal(await page.locator("ul.links a").count(), 0);
  assert.equal(await page.locator("#taken").count(), 0);
  assert.equal(await page.locator("#q").inputValue(), '"><b id=taken>');
});

visiting("every kind of page has a list, and a list has pages", async ({ page, go }) => {
  await go("manual");
  const kinds = await page.locator(".kinds a").evaluateAll((all) => all.map((link) => link.href));
  assert.ok(kinds.length >= 8, `${kinds.length} kinds`);
  for (const kind of kinds) {
    assert.equal((await page.goto(kind)).status(), 200, kind);
    assert.ok((await page.locator("ul.links a").count()) > 0, kind);
    const link = await page.locator("ul.links a").first().getAttribute("href");
    assert.equal((await page.goto(new URL(link, kind).href)).status(), 200, link);
    assert.ok((await page.locator("main").textContent()).length > 100, link);
  }
}, { scripts: [false] });

visiting("the language changes and the page stays", async ({ page, go, language }) => {
  await go("manual/requirements/audits");
  await press(page.locator(".languages a"));
  assert.notEqual(await page.locator("html").getAttribute("lang"), language);
  assert.match(page.url(), /\/manual\/requirements\/audits$/);
}, { scripts: [false] });

visiting("a search is kept when the language changes", async ({ page, go }) => {
  await go("manual?q=audit");
  await press(page.locator(".languages a"));
  assert.equal(await page.locator("#q").inputValue(), "audit");
}, { scripts: [false] });

visiting("a situation can be tried in the interview", async ({ page, go }) => {
  await go("manual/scenarios/cleaners");
  await press(page.locator('button[value="tell"]'));
  assert.match(page.url(), /\/decide$/);
  assert.equal(await page.locator("section.verdict").count() > 0, true);
}, { scripts: [false] });
