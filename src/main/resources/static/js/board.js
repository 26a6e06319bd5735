// Moves cards of a shortlist by keyboard and by drag and drop: both fill in the form that every card
// has, so a board without this script can do the same.
(() => {
  const board = () => document.getElementById("board");
  if (!board()) return;
  const said = document.getElementById("board-said");
  let moved = null;

  /** Everybody hears it; what did not happen is also to be seen. */
  const announce = (text, refused) => {
    said.className = refused ? "notice warn" : "only-read";
    said.textContent = text;
  };

  /** The choices of a card's form, as the states it may go to. */
  const choices = (card) => card.querySelector(".move-form select");

  const move = (card, state) => {
    const select = choices(card);
    if (![...select.options].some((option) => option.value === state)) {
      announce(board().dataset.stuck, true);
      return;
    }
    select.value = state;
    moved = card.id;
    select.form.requestSubmit();
  };

  /** The next column in a direction that the card may go to; it passes those it may not. */
  const neighbour = (card, step) => {
    const columns = [...board().querySelectorAll(".column")].map((column) => column.dataset.state);
    const open = [...choices(card).options].map((option) => option.value);
    let at = columns.indexOf(card.closest(".column").dataset.state) + step;
    while (columns[at] && !open.includes(columns[at])) at += step;
    return columns[at];
  };

  const direction = (event) => {
    if (event.ctrlKey || event.metaKey) return 0;
    if (event.key === "[" || (event.altKey && event.key === "ArrowLeft")) return -1;
    if (event.key === "]" || (event.altKey && event.key === "ArrowRight")) return 1;
    return 0;
  };

  document.addEventListener("keydown", (event) => {
    const card = event.target;
    const step = card.classList?.contains("entry") ? direction(event) : 0;
    if (!step || !choices(card)) return;
    event.preventDefault();
    move(card, neighbour(card, step));
  });

  let dragged = null;
  const column = (event) => event.target.closest?.("#board .column");
  const mark = (over) => document.querySelectorAll("#board .column")
    .forEach((one) => one.classList.toggle("over", one === over));

  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("#board .entry") ?? null;
    dragged?.classList.add("dragged");
    if (dragged) event.dataTransfer.setData("text/plain", dragged.id);
  });
  document.addEventListener("dragover", (event) => {
    if (!dragged) return;
    const over = column(event);
    mark(over);
    if (over) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const over = dragged && column(event);
    if (!over) return;
    event.preventDefault();
    if (over !== dragged.closest(".column")) move(dragged, over.dataset.state);
  });
  document.addEventListener("dragend", () => {
    dragged?.classList.remove("dragged");
    dragged = null;
    mark(null);
  });

  // A refused step is answered with the board or the question as well, and shown like any other.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if ([409, 422].includes(event.detail.xhr.status)) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    moved = event.target.closest?.(".entry")?.id ?? moved;
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id !== "board") return;
    announce(board().dataset.said ?? "", board().dataset.refused);
    if (moved) document.getElementById(moved)?.focus();
    moved = null;
  });
  // Leaving a question open is leaving the card where it is.
  document.addEventListener("click", (event) => {
    const cancel = event.target.closest?.(".ask a");
    if (!cancel) return;
    event.preventDefault();
    const card = cancel.closest(".entry");
    cancel.closest(".ask").replaceChildren();
    card.focus();
  });
})();
