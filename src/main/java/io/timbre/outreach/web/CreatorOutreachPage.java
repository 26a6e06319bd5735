package io.timbre.outreach.web;

import io.timbre.access.SignedIn;
import io.timbre.catalog.ChannelId;
import io.timbre.outreach.CannotWrite;
import io.timbre.outreach.Correspondence;
import io.timbre.outreach.KeepDrafts;
import io.timbre.outreach.OpenCorrespondence;
import io.timbre.outreach.SendDraft;
import io.timbre.outreach.wording.FillPlaceholders;
import io.timbre.outreach.wording.KeepTemplates;
import io.timbre.outreach.wording.Placeholder;
import io.timbre.outreach.wording.Wording;
import io.timbre.shell.Sentence;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page for writing to one creator: a message is written, previewed and sent. */
@Controller
class CreatorOutreachPage {

  static final String ADDRESS =
      "/campaigns/{id:[1-9][0-9]{0,17}}/outreach/{channel:[1-9][0-9]{0,17}}";

  private final OpenCorrespondence correspondences;
  private final KeepDrafts drafts;
  private final SendDraft sendDraft;
  private final KeepTemplates templates;
  private final FillPlaceholders placeholders;
  private final ShowCreatorOutreach show;

  CreatorOutreachPage(
      OpenCorrespondence correspondences,
      KeepDrafts drafts,
      SendDraft sendDraft,
      KeepTemplates templates,
      FillPlaceholders placeholders,
      ShowCreatorOutreach show) {
    this.correspondences = correspondences;
    this.drafts = drafts;
    this.sendDraft = sendDraft;
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
    Correspondence with = correspondences.open(id, new ChannelId(channel), viewer);
    model.addAttribute(
        "draft",
        template == null
            ? MessageForm.empty()
            : MessageForm.of(templates.open(template, viewer).wording())
                .filled(values(with, viewer)));
    return show.page(with, Optional.ofNullable(template), viewer, model);
  }

  @PostMapping(ADDRESS + "/preview")
  String write(
      @PathVariable long id,
      @PathVariable long channel,
      @ModelAttribute("draft") MessageForm form,
      BindingResult errors,
      @AuthenticationPrincipal SignedIn viewer,
      Model model) {
    Correspondence with = correspondences.open(id, new ChannelId(channel), viewer);
    Optional<Wording> wording = form.read(values(with, viewer), errors);
    if (wording.isEmpty()) {
      return show.page(with, Optional.empty(), viewer, model);
    }
    drafts.keep(with, wording.get(), viewer);
    return "redirect:" + page(id, channel) + "/preview";
  }

  /**
   * Shows the viewer's draft as it would arrive. If there is none, as after sending it, the answer
   * leads to the creator's page.
   */
  @GetMapping(ADDRESS + "/preview")
  String preview(
      @PathVariable long id,
      @PathVariable long channel,
      @AuthenticationPrincipal SignedIn viewer,
      Model model,
      HttpServletResponse response) {
    Correspondence with = correspondences.open(id, new ChannelId(channel), viewer);
    // So that going back here after sending loads the page again, not a form without a draft.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return drafts
        .of(with, viewer)
        .map(draft -> show.preview(with, draft, viewer, model))
        .orElseGet(() -> "redirect:" + page(id, channel));
  }

  /** Sends the draft, or records that a person has sent it in another way. */
  @PostMapping(ADDRESS + "/messages")
  String send(
      @PathVariable long id,
      @PathVariable long channel,
      @RequestParam UUID key,
      @RequestParam(defaultValue = "MAIL") SendDraft.Way how,
      @AuthenticationPrincipal SignedIn viewer,
      RedirectAttributes next) {
    Correspondence with = correspondences.open(id, new ChannelId(channel), viewer);
    try {
      sendDraft.send(with, key, how, viewer);
      return "redirect:" + page(id, channel) + "#timeline";
    } catch (CannotWrite refused) {
      next.addFlashAttribute("wrong", new Sentence("outreach.cannot." + refused.reason()));
      return "redirect:" + page(id, channel) + "/preview";
    }
  }

  private static String page(long id, long channel) {
    return "/campaigns/" + id + "/outreach/" + channel;
  }

  private Map<Placeholder, String> values(Correspondence with, SignedIn viewer) {
    return placeholders.values(with.campaign(), with.entry(), viewer);
  }
}
