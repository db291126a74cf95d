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

// A blank that is filled in shows at once wherever it stands.
const drafting = document.getElementById("drafting");
drafting?.addEventListener("input", (event) => {
  const fact = event.target.dataset.fact;
  if (!fact) return;
  for (const other of drafting.querySelectorAll(`[data-fact="${CSS.escape(fact)}"]`)) {
    if (other === event.target) continue;
    if ("value" in other) other.value = event.target.value;
    else {
      other.dataset.label ??= other.textContent;
      other.textContent = event.target.value.trim() || other.dataset.label;
    }
  }
});
// Another document, or another language of it, shows at once.
for (const choice of drafting?.querySelectorAll(".actions select") ?? []) {
  choice.addEventListener("change", () => drafting.requestSubmit());
}

// A file can be dropped on the field it would be chosen with.
for (const drop of document.querySelectorAll("[data-drop]")) {
  const over = (event) => { event.preventDefault(); drop.classList.add("over"); };
  drop.addEventListener("dragover", over);
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    drop.querySelector("input[type=file]").files = event.dataTransfer.files;
    if (event.dataTransfer.files.length === 1) drop.requestSubmit();
  });
}
