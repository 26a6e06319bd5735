package io.timbre.access.web;

import io.timbre.access.DemoPeople;
import io.timbre.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInPage {

  private final DemoPeople demoPeople;

  SignInPage(DemoPeople demoPeople) {
    this.demoPeople = demoPeople;
  }

  @GetMapping("/sign-in")
  String show(@AuthenticationPrincipal @Nullable SignedIn viewer, Model page) {
    if (viewer != null) {
      return "redirect:/";
    }
    page.addAttribute("demoPeople", demoPeople.offered());
    return "access/sign-in";
  }
}
