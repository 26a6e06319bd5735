// While text is being typed into a filter, the answer to another filter leaves the filters as they
// are: the next answer, which knows the text, brings them up to date.
let asked = {};

document.addEventListener("htmx:beforeSwap", (event) => {
  asked = event.detail.requestConfig?.parameters ?? {};
});

document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const field = document.activeElement;
  const typing = field?.matches("#filter-fields input[inputmode]");
  if (event.target.id === "filter-fields" && typing && field.value !== (asked[field.name] ?? "")) {
    event.detail.shouldSwap = false;
  }
});
