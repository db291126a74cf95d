// What the pages do better with a script than without; without one they do the same, by their forms.
"use strict";

// The answers of a question by their number on the keyboard.
const options = [...document.querySelectorAll(".options .option")];
options.slice(0, 9).forEach((button, index) => {
  const key = document.createElement("kbd");
  key.setAttribute("aria-hidden", "true");
  key.textContent = index + 1;
  button.append(key);
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  options[Number(event.key) - 1]?.click();
});
