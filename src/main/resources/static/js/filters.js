// Text that is being typed into a filter stays when the answer to another filter replaces it.
const FILTER = "#filter-fields input[inputmode]";
let typed = null;

document.addEventListener("htmx:beforeSwap", () => {
  const field = document.activeElement;
  typed = field?.matches(FILTER) ? { id: field.id, text: field.value, at: field.selectionStart } : null;
});

document.addEventListener("htmx:afterSettle", () => {
  const field = typed && document.getElementById(typed.id);
  if (!field || field.value === typed.text) return;
  field.value = typed.text;
  field.focus();
  field.setSelectionRange(typed.at, typed.at);
  // A browser tells of no change where a script wrote the text.
  field.addEventListener("blur", tell, { once: true });
  field.addEventListener("change", () => field.removeEventListener("blur", tell), { once: true });
  typed = null;
});

function tell(event) {
  event.target.dispatchEvent(new Event("change", { bubbles: true }));
}
