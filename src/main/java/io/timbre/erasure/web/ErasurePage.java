package io.timbre.erasure.web;

import io.timbre.catalog.Platform;
import io.timbre.erasure.EraseCreator;
import io.timbre.mail.suppression.Addressee;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an admin erases a creator. */
@Controller
class ErasurePage {

  private static final String ADDRESS = "/erasures";

  private final EraseCreator eraseCreator;

  ErasurePage(EraseCreator eraseCreator) {
    this.eraseCreator = eraseCreator;
  }

  @GetMapping(ADDRESS)
  String form(Model model) {
    model.addAttribute("erasure", ErasureForm.empty());
    return page(model);
  }

  /**
   * Shows what the erasure would do or, if the admin has seen that, erases the creator.
   *
   * @param seen whether the admin has seen what the erasure would do
   */
  @PostMapping(ADDRESS)
  String erase(
      @ModelAttribute("erasure") ErasureForm form,
      BindingResult errors,
      @RequestParam(defaultValue = "false") boolean seen,
      Model model,
      RedirectAttributes next) {
    Optional<Addressee> gone = form.read(errors);
    if (gone.isEmpty()) {
      return page(model);
    }
    if (!seen) {
      model.addAttribute("extent", eraseCreator.extent(gone.get()));
      model.addAttribute("handle", gone.get().handle().value());
      return page(model);
    }
    next.addFlashAttribute("done", new Sentence("erasure.done", eraseCreator.erase(gone.get())));
    return "redirect:" + ADDRESS;
  }

  private static String page(Model model) {
    model.addAttribute("platforms", List.of(Platform.values()));
    return "erasure/erasure";
  }
}
