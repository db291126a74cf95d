// The interview: from the first question to the answer and its reasons, with and without a script.

import assert from "node:assert/strict";
import { NEEDED, answer, downloaded, interview, unfold, verdicts, visiting } from "./support.mjs";

visiting("the start page leads to the interview and the interview to an answer", async ({ page, go }) => {
  await go("");
  await page.locator(".way.first").click();
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
