package io.timbre.campaign.outreach.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.outreach.CannotWrite;
import io.timbre.campaign.outreach.Correspondence;
import io.timbre.campaign.outreach.OpenCorrespondence;
import io.timbre.campaign.outreach.WriteToCreator;
import io.timbre.campaign.outreach.wording.FillPlaceholders;
import io.timbre.campaign.outreach.wording.KeepTemplates;
import io.timbre.campaign.outreach.wording.Wording;
import io.timbre.campaign.shortlist.ChangedMeanwhile;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.SeeOther;
import io.timbre.shell.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing to one creator: from a template to a preview, and from there on its way. */
@Controller
class CreatorOutreachPage {

  static final String ADDRESS =
      "/campaigns/{id:[1-9][0-9]{0,17}}/outreach/{channel:[1-9][0-9]{0,17}}";

  private final OpenCorrespondence open;
  private final WriteToCreator write;
  private final KeepTemplates templates;
  private final FillPlaceholders placeholders;
  private final ShowCreatorOutreach show;

  CreatorOutreachPage(
      OpenCorrespondence open,
      WriteToCreator write,
      KeepTemplates templates,
      FillPlaceholders placeholders,
      ShowCreatorOutreach show) {
    this.open = open;
    this.write = write;
    this.templates = templates;
    this.placeholders = placeholders;
    this.show = show;
  }

  @GetMapping(ADDRESS)
  String creator(
      @PathVariable long id,
      @PathVariable long channel,
      @RequestParam(required = false) @Nullable Long template,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    Correspondence with = open.open(id, new ChannelId(channel), viewer);
    model.addAttribute(
        "draft",
        template == null
            ? MessageForm.empty()
            : MessageForm.of(filled(templates.open(template, viewer).wording(), with, viewer)));
    return show.page(with, Optional.ofNullable(template), viewer, model);
  }

  @PostMapping(ADDRESS + "/preview")
  String preview(
      @PathVariable long id,
      @PathVariable long channel,
      @ModelAttribute("draft") MessageForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      HttpServletResponse response) {
    Correspondence with = open.open(id, new ChannelId(channel), viewer);
    Optional<Wording> wording = form.read(errors);
    if (wording.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show.page(with, Optional.empty(), viewer, model);
    }
    return show.preview(with, filled(wording.get(), with, viewer), viewer, model);
  }

  /** Sends it, or notes it down where somebody sent it elsewhere. */
  @PostMapping(ADDRESS + "/messages")
  String send(
      @PathVariable long id,
      @PathVariable long channel,
      @RequestParam(defaultValue = "") String how,
      @ModelAttribute("draft") MessageForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Correspondence with = open.open(id, new ChannelId(channel), viewer);
    Optional<Wording> wording = form.read(errors);
    try {
      if (wording.isPresent()) {
        take(how, with, wording.get(), viewer);
        return SeeOther.at("/campaigns/" + id + "/outreach/" + channel + "#timeline", request);
      }
    } catch (CannotWrite refused) {
      model.addAttribute("wrong", new Sentence("outreach.cannot." + refused.reason()));
    } catch (ChangedMeanwhile changed) {
      model.addAttribute("wrong", new Sentence("outreach.wrong.moved"));
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return wording.isPresent()
        ? show.preview(with, wording.get(), viewer, model)
        : show.page(with, Optional.empty(), viewer, model);
  }

  private void take(String how, Correspondence with, Wording wording, SignedIn viewer) {
    if (how.equals("by-hand")) {
      write.sentByHand(with, wording, viewer);
    } else {
      write.send(with, wording, viewer);
    }
  }

  private Wording filled(Wording wording, Correspondence with, SignedIn viewer) {
    return wording.fill(placeholders.values(with.campaign(), with.with(), viewer));
  }
}
