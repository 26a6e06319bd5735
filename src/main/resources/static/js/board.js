// Moves cards of a shortlist by key, by menu and by drag and drop. All of these send the form of the
// card, so the board can do the same without this script.
const FOLDED = "board.folded";

const said = document.getElementById("board-said");
/** Moves that wait for the current one, since each starts from the result of the one before. */
let waiting = [];
/** The card that is being moved. */
let underway = null;
let restorePlace = null;
/** The card that is being dragged. */
let dragged = null;

const board = () => document.getElementById("board");
const columns = () => [...document.querySelectorAll("#board .column")];
const stateOf = (card) => card.closest(".column").dataset.state;
const form = (card) => card.querySelector(".move-form");
const leadsTo = (card) => [...form(card).elements.to.options].map((option) => option.value);

/** Announces a text to screen readers. A refusal is also visible. */
function announce(text, refused) {
  said.className = refused ? "notice warn" : "only-read";
  said.textContent = text;
}

/** Queues a move. It is determined when its turn comes, because its card may have moved by then. */
function enqueue(card, move) {
  waiting.push({ id: card.id, move });
  next();
}

function next() {
  while (!underway && waiting.length) {
    const { id, move } = waiting.shift();
    const card = document.getElementById(id);
    if (card) move(card);
  }
}

function ended() {
  document.getElementById(underway)?.classList.remove("moving");
  underway = null;
}

function moveTo(card, state) {
  if (state === stateOf(card)) return;
  if (!leadsTo(card).includes(state)) {
    announce(board().dataset.stuck, true);
    return;
  }
  card.querySelector(".question").replaceChildren();
  form(card).elements.to.value = state;
  form(card).requestSubmit();
}

/** Returns the next allowed state in a direction, skipping those that are not allowed. */
function neighbour(card, step) {
  const states = columns().map((column) => column.dataset.state);
  const open = leadsTo(card);
  let at = states.indexOf(stateOf(card)) + step;
  while (states[at] && !open.includes(states[at])) at += step;
  return states[at];
}

function direction(event) {
  if (event.ctrlKey || event.metaKey) return 0;
  if (event.key === "[" || (event.altKey && event.key === "ArrowLeft")) return -1;
  if (event.key === "]" || (event.altKey && event.key === "ArrowRight")) return 1;
  return 0;
}

document.addEventListener("keydown", (event) => {
  const card = event.target.closest("#board .entry");
  if (!card || !form(card)) return;
  if (event.key === "Escape" && event.target.closest(".question")) return leave(card, event);
  const step = event.target.closest("input, select, textarea") ? 0 : direction(event);
  if (!step) return;
  event.preventDefault();
  if (!event.repeat) enqueue(card, (now) => moveTo(now, neighbour(now, step)));
});

// A form that is sent during another move waits, as a key does.
document.addEventListener("submit", (event) => {
  const card = underway && event.target.closest("#board .entry");
  if (!card) return;
  event.preventDefault();
  event.stopPropagation();
  const sent = event.target;
  const state = sent.elements.to.value;
  enqueue(card, sent.matches(".ask-form") ? () => sent.requestSubmit() : (now) => moveTo(now, state));
}, true);

// Cancels a question. The card stays where it is.
function leave(card, event) {
  event.preventDefault();
  card.querySelector(".question").replaceChildren();
  card.focus();
}

document.addEventListener("click", (event) => {
  const cancel = event.target.closest("#board .question a");
  if (cancel) leave(cancel.closest(".entry"), event);
});

document.addEventListener("dragstart", (event) => {
  const card = event.target.closest?.("#board .entry");
  if (!card) return;
  event.dataTransfer.setData("text/plain", card.id);
  dragged = card.id;
  showDrag();
  // The listener is on the card itself, because the board may be replaced in the meantime.
  card.addEventListener("dragend", endDrag, { once: true });
});

function showDrag() {
  const card = document.getElementById(dragged);
  const open = leadsTo(card);
  card.classList.add("dragged");
  columns().forEach((column) => column.classList.toggle("takes", open.includes(column.dataset.state)));
}

function endDrag() {
  document.getElementById(dragged)?.classList.remove("dragged");
  columns().forEach((column) => column.classList.remove("takes", "over"));
  dragged = null;
}

const takenBy = (event) => dragged && event.target.closest?.("#board .column.takes");

function showPlace(event) {
  if (!dragged) return;
  const over = takenBy(event);
  columns().forEach((column) => column.classList.toggle("over", column === over));
  if (over) event.preventDefault();
}

document.addEventListener("dragenter", showPlace);
document.addEventListener("dragover", showPlace);

document.addEventListener("drop", (event) => {
  const over = takenBy(event);
  if (!over) return;
  event.preventDefault();
  const card = document.getElementById(dragged);
  card.focus({ preventScroll: true });
  enqueue(card, (now) => moveTo(now, over.dataset.state));
});

const movesCard = (event) => event.detail.requestConfig.elt.closest("#board .entry");

document.addEventListener("htmx:beforeRequest", (event) => {
  const card = movesCard(event);
  if (!card) return;
  underway = card.id;
  card.classList.add("moving");
});

// The response to a refused move also contains the board or the question, and is shown too.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (!movesCard(event)) return;
  if ([409, 422].includes(event.detail.xhr.status)) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
  if (event.detail.target === board()) restorePlace = keepPlace();
});

/** Remembers what is open, scrolled and focused, to restore it on the next board. */
function keepPlace() {
  const moved = document.getElementById(underway);
  const left = moved.closest(".board").scrollLeft;
  const active = document.activeElement;
  const focused = active === document.body ? underway : active.closest("#board .entry")?.id;
  moved.querySelector(".move").open = false;
  moved.querySelector(".question").replaceChildren();
  const open = [...board().querySelectorAll("details[open]")].map((one) => one.id);
  return () => {
    board().querySelectorAll("details").forEach((one) => (one.open = open.includes(one.id)));
    board().querySelector(".board").scrollLeft = left;
    const card = focused && document.getElementById(focused);
    if (!card) return;
    card.closest(".column").open = true;
    if (!card.contains(document.activeElement)) card.focus({ preventScroll: true });
    if (focused === underway) bringIntoView(card);
  };
}

function bringIntoView(card) {
  card.scrollIntoView({ block: "nearest", inline: "nearest" });
}

// Restores immediately, so that the next key finds the card. The form is ready a little later.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id === "board") restorePlace();
});

document.addEventListener("htmx:afterSettle", (event) => {
  const question = event.target.closest(".question");
  if (!underway || (event.target.id !== "board" && !question)) return;
  if (question) {
    const card = question.closest(".entry");
    card.querySelector(".move").open = false;
    bringIntoView(card);
    // The field has the focus now, and a later board must not move the focus there again.
    question.querySelector("[autofocus]").removeAttribute("autofocus");
  }
  const refused = board().dataset.refused;
  if (!question) announce(board().dataset.said, refused);
  if (document.getElementById(dragged)) showDrag();
  if (question || refused) waiting = waiting.filter((one) => one.id !== underway);
  ended();
  next();
});

// If no response shows the board, the card stays where it is, and the waiting moves are dropped.
document.addEventListener("htmx:afterRequest", (event) => {
  if (!underway || event.detail.successful || !movesCard(event)) return;
  const status = event.detail.xhr.status;
  waiting = [];
  ended();
  // An ended session is reported at the top of the page.
  if (status !== 401 && status !== 403) {
    announce(status ? board().dataset.unsaved : board().dataset.unanswered, true);
  }
});

// Columns that a person folded stay folded.
const folded = localStorage.getItem(FOLDED);
if (folded !== null) columns().forEach((column) => (column.open = !folded.split(" ").includes(column.dataset.state)));

document.addEventListener("click", (event) => {
  const column = event.target.closest("#board .column > summary")?.parentElement;
  if (!column) return;
  // The click opens or closes the column after this handler.
  const closed = columns().filter((one) => one.open === (one === column));
  localStorage.setItem(FOLDED, closed.map((one) => one.dataset.state).join(" "));
});
