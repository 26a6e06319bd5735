// A notice that the session has ended is said once: what a page asks for by itself, again and again,
// rests until the person has signed in.
document.addEventListener("htmx:beforeRequest", (event) => {
  const refused = document.querySelector("#refused .refused");
  if (refused && event.detail.requestConfig.verb === "get") event.preventDefault();
});
