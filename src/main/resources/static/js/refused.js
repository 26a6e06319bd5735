// The notice that the session has ended is shown once. Requests that a page repeats by itself stop
// until the person has signed in.
document.addEventListener("htmx:beforeRequest", (event) => {
  const refused = document.querySelector("#refused .refused");
  if (refused && event.detail.requestConfig.verb === "get") event.preventDefault();
});
