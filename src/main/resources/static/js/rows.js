// The keys of a list: j and k move from row to row, and a key that stands at a control of the
// row (data-key) presses it. Only while the focus is in the list: whoever types or speaks
// elsewhere sets nothing off.
const ROW = "table.rank tbody tr[tabindex]";

document.addEventListener("keydown", (event) => {
  const row = event.target.closest(ROW);
  if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.closest("input, select, textarea")) return;
  if (event.key === "j" || event.key === "k") return move(row, event.key === "j" ? 1 : -1);
  const control = [...row.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
  if (control) press(control, event);
});

// What was pressed may be gone when the answer is there; its row is not.
document.addEventListener("submit", (event) => event.target.closest(ROW)?.focus(), true);

function move(row, by) {
  const rows = [...row.closest("table").querySelectorAll(ROW)];
  rows[rows.indexOf(row) + by]?.focus();
}

function press(control, event) {
  event.preventDefault();
  control.click();
  control.closest("details[open]")?.querySelector("input:not([type=hidden])")?.focus();
}
