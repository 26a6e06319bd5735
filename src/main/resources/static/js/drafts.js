// Answering one creator reloads the page. Comments that are typed for others are kept until then.
for (const form of document.querySelectorAll("form.answer")) {
  const words = form.elements.words;
  const key = `comment ${new URL(form.action).pathname}`;
  words.value ||= sessionStorage.getItem(key) ?? "";
  words.addEventListener("input", () => sessionStorage.setItem(key, words.value));
  form.addEventListener("submit", () => sessionStorage.removeItem(key));
}
