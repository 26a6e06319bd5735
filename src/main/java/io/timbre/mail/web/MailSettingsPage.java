package io.timbre.mail.web;

import io.timbre.access.SignedIn;
import io.timbre.mail.DeliveryResult;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.KeepMailServer;
import io.timbre.mail.MailSecurity;
import io.timbre.mail.MailServer;
import io.timbre.mail.MailSettings;
import io.timbre.mail.SendTestMessage;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which people set up and test their workspace's mail server. */
@Controller
class MailSettingsPage {

  private static final String ADDRESS = "/settings/mail";

  private final KeepMailServer servers;
  private final SendTestMessage test;
  private final Format format;

  MailSettingsPage(KeepMailServer servers, SendTestMessage test, Format format) {
    this.servers = servers;
    this.test = test;
    this.format = format;
  }

  @GetMapping(ADDRESS)
  String settings(@AuthenticationPrincipal SignedIn viewer, Model model) {
    return page(viewer, model);
  }

  @PostMapping(ADDRESS)
  String keep(
      @ModelAttribute("mail") MailForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      RedirectAttributes next) {
    Optional<MailSettings> settings = form.read(errors);
    if (form.typedPassword().isPresent() && !servers.keepsPasswords()) {
      errors.rejectValue("password", "mail-server.wrong.secret");
    }
    if (!errors.hasErrors()) {
      try {
        servers.keep(settings.orElseThrow(), form.typedPassword(), viewer);
        next.addFlashAttribute("done", new Sentence("mail-server.kept"));
        return "redirect:" + ADDRESS;
      } catch (KeepMailServer.PasswordMissing missing) {
        errors.rejectValue("password", "mail-server.wrong.password");
      }
    }
    return page(viewer, model);
  }

  @PostMapping(ADDRESS + "/test")
  String test(
      @ModelAttribute("test") TestMailForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      RedirectAttributes next) {
    Optional<EmailAddress> to = form.read(errors);
    if (to.isEmpty()) {
      return page(viewer, model);
    }
    test(to.get(), viewer, next);
    return "redirect:" + ADDRESS;
  }

  private void test(EmailAddress to, SignedIn viewer, RedirectAttributes next) {
    String subject = format.say(new Sentence("mail-server.test.subject"));
    String text =
        format.say(new Sentence("mail-server.test.text", viewer.name(), viewer.workspace()));
    switch (test.send(to, subject, text, viewer).orElse(null)) {
      case DeliveryResult.Sent() ->
          next.addFlashAttribute("done", new Sentence("mail-server.test.sent", to.value()));
      case DeliveryResult.Later(String words) -> wrong("mail-server.test.later", words, next);
      case DeliveryResult.Refused(String words) -> wrong("mail-server.test.refused", words, next);
      case DeliveryResult.SignInRefused(String words) ->
          wrong("mail-server.test.sign-in", words, next);
      case DeliveryResult.Unknown(String words) -> wrong("mail-server.test.unknown", words, next);
      case DeliveryResult.Sealed() -> wrong("outreach.obstacle.SEALED", "", next);
      case DeliveryResult.Held() ->
          throw new IllegalStateException("A test message is never held back");
      case null -> wrong("outreach.cannot.NO_SERVER", "", next);
    }
  }

  private static void wrong(String key, String words, RedirectAttributes next) {
    next.addFlashAttribute("wrong", new Sentence(key));
    next.addFlashAttribute("said", words);
  }

  @PostMapping(ADDRESS + "/removal")
  String forget(@AuthenticationPrincipal SignedIn viewer, RedirectAttributes next) {
    servers.forget(viewer);
    next.addFlashAttribute("done", new Sentence("mail-server.forgotten"));
    return "redirect:" + ADDRESS;
  }

  private String page(SignedIn viewer, Model model) {
    Optional<MailServer> server = servers.of(viewer.workspaceId());
    model.addAttribute("isKept", server.isPresent());
    model.addAttribute("hasPassword", server.flatMap(one -> one.settings().username()).isPresent());
    model.addAttribute("keepsPasswords", servers.keepsPasswords());
    model.addAttribute(
        "securities", Arrays.stream(MailSecurity.values()).map(MailSecurity::name).toList());
    Optional<MailSettings> settings = server.map(MailServer::settings);
    model.mergeAttributes(
        Map.of(
            "mail",
            settings.map(MailForm::of).orElseGet(() -> MailForm.empty(viewer)),
            "test",
            new TestMailForm(settings.map(one -> one.from().value()).orElse(""))));
    return "mail/server";
  }
}
