package io.timbre.currency.web;

import io.timbre.access.SignedIn;
import io.timbre.currency.EnterRate;
import io.timbre.currency.ExchangeRates;
import io.timbre.currency.LoadRates;
import io.timbre.currency.PublishedRates;
import io.timbre.currency.RateChanges;
import io.timbre.currency.ReadPublishedRates;
import io.timbre.currency.RefusedRate;
import io.timbre.currency.web.RateForm.Typed;
import io.timbre.currency.web.RateRow.ChangeRow;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which admins see, enter and load exchange rates. */
@Controller
class ExchangeRatesPage {

  private static final String ADDRESS = "/exchange-rates";
  private static final String PAGE = "currency/rates";

  private final ExchangeRates rates;
  private final EnterRate enterRate;
  private final ReadPublishedRates readFile;
  private final LoadRates loadRates;
  private final Format format;
  private final Clock clock;

  ExchangeRatesPage(
      ExchangeRates rates,
      EnterRate enterRate,
      ReadPublishedRates readFile,
      LoadRates loadRates,
      Format format,
      Clock clock) {
    this.rates = rates;
    this.enterRate = enterRate;
    this.readFile = readFile;
    this.loadRates = loadRates;
    this.format = format;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  String rates(Model model) {
    return page(model);
  }

  @PostMapping(ADDRESS)
  String enter(
      @ModelAttribute("rate") RateForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      RedirectAttributes next) {
    Optional<Typed> typed = form.read(errors);
    if (typed.isPresent()) {
      try {
        next.addFlashAttribute("done", enter(typed.get(), form, viewer));
        return "redirect:" + ADDRESS;
      } catch (RefusedRate refused) {
        Sentence reason = refused.reason();
        errors.rejectValue(refused.field(), reason.key(), reason.arguments(), reason.key());
      }
    }
    return page(model);
  }

  private Sentence enter(Typed typed, RateForm form, SignedIn viewer) {
    boolean sure = Boolean.TRUE.equals(form.sure());
    boolean changed =
        enterRate.enter(typed.currency(), typed.perEuro(), typed.asOf(), sure, viewer.id());
    return new Sentence(
        changed ? "rates.entered" : "rates.entered.same",
        typed.currency().getCode(),
        typed.perEuro().toPlainString(),
        format.day(typed.asOf()));
  }

  /** Reads a file and shows what it would change; nothing is changed yet. */
  @PostMapping(ADDRESS + "/file")
  String read(@ModelAttribute("ratesFile") RatesFileForm form, BindingResult errors, Model model)
      throws IOException {
    MultipartFile file = form.file();
    try {
      if (file == null || file.isEmpty()) {
        throw new RefusedRate("file", "rates.wrong.file.none");
      }
      PublishedRates published = readFile.read(file.getInputStream());
      addChanges(loadRates.preview(published), published, model);
    } catch (RefusedRate refused) {
      Sentence reason = refused.reason();
      errors.rejectValue("file", reason.key(), reason.arguments(), "");
    }
    return page(model);
  }

  private void addChanges(RateChanges changes, PublishedRates published, Model model) {
    model.addAttribute("changes", changes);
    model.addAttribute("day", format.day(changes.day()));
    model.addAttribute(
        "changed", changes.changed().stream().map(one -> ChangeRow.of(one, format)).toList());
    model.addAttribute("load", LoadForm.of(published));
  }

  @PostMapping(ADDRESS + "/load")
  String load(
      @ModelAttribute LoadForm form,
      @AuthenticationPrincipal SignedIn viewer,
      RedirectAttributes next) {
    PublishedRates published =
        form.read().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    int changed = loadRates.load(published, viewer.id());
    next.addFlashAttribute(
        "done", new Sentence("rates.loaded", changed, format.day(published.day())));
    return "redirect:" + ADDRESS;
  }

  private String page(Model model) {
    LocalDate today = LocalDate.now(clock);
    if (!model.containsAttribute("rate")) {
      model.addAttribute("rate", RateForm.empty(today));
    }
    if (!model.containsAttribute("ratesFile")) {
      model.addAttribute("ratesFile", new RatesFileForm(null));
    }
    model.addAttribute("today", today.toString());
    model.addAttribute(
        "rows", rates.all().stream().map(one -> RateRow.of(one, today, format)).toList());
    return PAGE;
  }
}
