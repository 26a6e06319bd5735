package io.timbre.access.web;

import io.timbre.access.FirstAdmin;
import io.timbre.access.FirstAdmin.LinkIsGone;
import io.timbre.access.FirstAdmin.UsernameTaken;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SetupPage {

  private static final String PAGE = "access/setup";

  private final FirstAdmin firstAdmin;

  SetupPage(FirstAdmin firstAdmin) {
    this.firstAdmin = firstAdmin;
  }

  @GetMapping("/setup/{token}")
  String show(@PathVariable String token, Model page) {
    refuseUnlessOpen(token);
    page.addAttribute("setup", SetupForm.empty());
    return PAGE;
  }

  @PostMapping("/setup/{token}")
  String make(
      @PathVariable String token, @ModelAttribute("setup") SetupForm form, BindingResult errors) {
    refuseUnlessOpen(token);
    form.check(errors);
    if (!errors.hasErrors()) {
      try {
        firstAdmin.make(token, form.username(), form.name(), form.workspace(), form.password());
        return "redirect:/sign-in?made";
      } catch (UsernameTaken e) {
        errors.rejectValue("username", "access.setup.username.taken");
      }
    }
    return PAGE;
  }

  private void refuseUnlessOpen(String token) {
    if (!firstAdmin.opens(token)) {
      throw new LinkIsGone();
    }
  }

  /** A used link is answered like one that never existed. */
  @ExceptionHandler(LinkIsGone.class)
  void gone(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
