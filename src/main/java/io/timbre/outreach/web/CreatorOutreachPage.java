package io.timbre.outreach.web;

import io.timbre.campaign.OpenedCampaign;
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
      OpenedCampaign opened,
      @PathVariable long channel,
      @RequestParam(required = false) @Nullable Long template,
      Model model) {
    Correspondence with = correspondences.open(opened, new ChannelId(channel));
    model.addAttribute(
        "draft",
        template == null
            ? MessageForm.empty()
            : MessageForm.of(templates.open(template, opened.viewer()).wording())
                .filled(values(with)));
    return show.page(with, Optional.ofNullable(template), model);
  }

  @PostMapping(ADDRESS + "/preview")
  String write(
      OpenedCampaign opened,
      @PathVariable long channel,
      @ModelAttribute("draft") MessageForm form,
      BindingResult errors,
      Model model) {
    Correspondence with = correspondences.open(opened, new ChannelId(channel));
    Optional<Wording> wording = form.read(values(with), errors);
    if (wording.isEmpty()) {
      return show.page(with, Optional.empty(), model);
    }
    drafts.keep(with, wording.get());
    return "redirect:" + page(opened, channel) + "/preview";
  }

  /**
   * Shows the viewer's draft as it would arrive. If there is none, as after sending it, the answer
   * leads to the creator's page.
   */
  @GetMapping(ADDRESS + "/preview")
  String preview(
      OpenedCampaign opened,
      @PathVariable long channel,
      Model model,
      HttpServletResponse response) {
    Correspondence with = correspondences.open(opened, new ChannelId(channel));
    // So that going back here after sending loads the page again, not a form without a draft.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return drafts
        .of(with)
        .map(draft -> show.preview(with, draft, model))
        .orElseGet(() -> "redirect:" + page(opened, channel));
  }

  /** Sends the draft, or records that a person has sent it in another way. */
  @PostMapping(ADDRESS + "/messages")
  String send(
      OpenedCampaign opened,
      @PathVariable long channel,
      @RequestParam UUID key,
      @RequestParam(defaultValue = "MAIL") SendDraft.Way how,
      RedirectAttributes next) {
    Correspondence with = correspondences.open(opened, new ChannelId(channel));
    try {
      sendDraft.send(with, key, how);
      return "redirect:" + page(opened, channel) + "#timeline";
    } catch (CannotWrite refused) {
      next.addFlashAttribute("wrong", new Sentence("outreach.cannot." + refused.reason()));
      return "redirect:" + page(opened, channel) + "/preview";
    }
  }

  private static String page(OpenedCampaign opened, long channel) {
    return opened.path() + "/outreach/" + channel;
  }

  private Map<Placeholder, String> values(Correspondence with) {
    return placeholders.values(with.campaign(), with.entry(), with.viewer());
  }
}
