// Every kind of page: open to everybody, in both languages, light and dark, wide and narrow.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { NEEDED, downloaded, interview, press, unfold, visiting } from "./support.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

/** How to reach each kind of page. */
const KINDS = {
  "the start page": ({ go }) => go(""),
  "a question": ({ go }) => go("decide"),
  "an answer": async ({ page, go }) => {
    await go("decide");
    await interview(page, { ...NEEDED, "processing-started": "yes", "agreement-signed": "no" });
  },
  "two services": async ({ page, go }) => {
    await go("decide");
    await interview(page, { "personal-data": "no" });
    await unfold(page);
    await page.locator("#service-new").fill("Postduif");
    await press(page.locator('button[value="add"]'));
  },
  "the agreement": ({ go }) => go("agreement"),
  "the check": ({ go }) => go("check"),
  "the findings": async ({ page, go }) => {
    await go("agreement");
    const { name, bytes } = await downloaded(page, page.locator('button[value="docx"]'));
    await go("check");
    await page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
    await press(page.locator("form.drop button"));
  },
  "the manual": ({ go }) => go("manual"),
  "what was found": ({ go }) => go("manual?q=audit"),
  "nothing found": ({ go }) => go("manual?q=zzzzqqq"),
  "a list of the manual": ({ go }) => go("manual/requirements"),
  "a requirement": ({ go }) => go("manual/requirements/audits"),
  "a situation": ({ go }) => go("manual/scenarios/cleaners"),
};

for (const [name, reach] of Object.entries(KINDS)) {
  visiting(`${name} is open to everybody`, async (visit) => {
    await reach(visit);
    await unfold(visit.page);
    for (const viewport of [WIDE, NARROW]) {
      await visit.page.setViewportSize(viewport);
      for (const colorScheme of ["light", "dark"]) {
        await visit.page.emulateMedia({ colorScheme });
        assert.deepEqual(await violations(visit.page), [], `${colorScheme}, ${viewport.width} wide`);
      }
    }
    assert.ok(await fits(visit.page), "no scrolling sideways on a narrow screen");
  }, { scripts: [true] });
}

visiting("a page that is not there says so, and is open to everybody", async ({ page, go }) => {
  assert.equal((await go("manual/requirements/no-such-thing")).status(), 404);
  assert.equal(await page.locator("[role=alert]").count(), 1);
  assert.deepEqual(await violations(page), []);
}, { scripts: [true], status: 404 });

/** What axe finds wrong: the rule, and where. Playwright puts the script in beside the page's policy. */
async function violations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), TAGS);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.html.slice(0, 120)}`));
}

const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
