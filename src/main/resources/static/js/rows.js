// Keyboard shortcuts of a list: j and k move between rows, and the key in a control's data-key
// presses it. They work only while the focus is in the list, so that typing or dictating elsewhere
// triggers nothing.
const ROW = "table.rank tbody tr[tabindex]";

document.addEventListener("keydown", (event) => {
  const row = event.target.closest(ROW);
  if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.closest("input, select, textarea")) return;
  if (event.key === "j" || event.key === "k") return move(row, event.key === "j" ? 1 : -1);
  const control = [...row.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
  if (control) press(control, event);
});

// The pressed control may be gone when the response arrives, but its row is still there.
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
