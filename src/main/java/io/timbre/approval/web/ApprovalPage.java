package io.timbre.approval.web;

import io.timbre.approval.Answer;
import io.timbre.approval.ApprovalLink;
import io.timbre.approval.ApprovalToken;
import io.timbre.approval.ReadAnswers;
import io.timbre.approval.ShareForApproval;
import io.timbre.approval.SharedFigure;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.shell.Format;
import io.timbre.shell.PublicAddress;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.Shortlisted;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page on which an agency shares a shortlist with its client and reads the client's answers.
 */
@Controller
class ApprovalPage {

  /** A shortlist entry that can be shared. */
  record Choice(
      String channel,
      String name,
      String handle,
      String platform,
      String state,
      @Nullable String competitor) {}

  /** A link of the campaign, with the creators that it shows and their answers. */
  record LinkRow(
      long id,
      ApprovalLink.State state,
      String made,
      String until,
      int shared,
      List<ShownCreator> answered) {}

  private static final String APPROVAL = "/campaigns/{id:[1-9][0-9]{0,17}}/approval";

  private final Shortlist shortlist;
  private final ShareForApproval shareForApproval;
  private final ReadAnswers readAnswers;
  private final ShowShared showShared;
  private final Format format;
  private final PublicAddress publicAddress;
  private final Clock clock;

  ApprovalPage(
      Shortlist shortlist,
      ShareForApproval shareForApproval,
      ReadAnswers readAnswers,
      ShowShared showShared,
      Format format,
      PublicAddress publicAddress,
      Clock clock) {
    this.shortlist = shortlist;
    this.shareForApproval = shareForApproval;
    this.readAnswers = readAnswers;
    this.showShared = showShared;
    this.format = format;
    this.publicAddress = publicAddress;
    this.clock = clock;
  }

  @GetMapping(APPROVAL)
  String approval(OpenedCampaign opened, Model model, HttpServletResponse response) {
    List<String> all =
        shortlist.of(opened).stream()
            .filter(one -> one.state() != EntryState.DECLINED)
            .map(one -> String.valueOf(one.channel().value()))
            .toList();
    model.addAttribute("share", ShareForm.suggesting(all));
    // The page may show the token of a new link, which is never shown again.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return page(opened, model);
  }

  @PostMapping(APPROVAL)
  String share(
      OpenedCampaign opened,
      @ModelAttribute("share") ShareForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next) {
    var onIt = shortlist.channels(opened);
    if (form.chosen().stream().noneMatch(onIt::contains)) {
      errors.rejectValue("channels", "approval.wrong.none");
    }
    OptionalInt days = form.readDays(errors);
    if (errors.hasErrors()) {
      return page(opened, model);
    }
    ApprovalToken token =
        shareForApproval.share(opened, form.chosen(), form.chosenFigures(), days.getAsInt());
    next.addFlashAttribute("address", publicAddress.of("/approval/" + token.value()));
    return "redirect:" + opened.path() + "/approval";
  }

  @PostMapping(APPROVAL + "/{link:[1-9][0-9]{0,17}}/revocation")
  String revoke(OpenedCampaign opened, @PathVariable long link) {
    shareForApproval.revoke(opened, link);
    return "redirect:" + opened.path() + "/approval";
  }

  private String page(OpenedCampaign opened, Model model) {
    model.addAttribute("campaign", CampaignHead.of(opened.campaign()));
    model.addAttribute("choices", shortlist.of(opened).stream().map(ApprovalPage::choice).toList());
    model.addAttribute("figures", Arrays.stream(SharedFigure.values()).map(Enum::name).toList());
    Map<Long, List<Answer>> answers = readAnswers.of(opened);
    model.addAttribute(
        "links",
        shareForApproval.links(opened).stream()
            .map(link -> line(link, answers.getOrDefault(link.id(), List.of())))
            .toList());
    return "approval/approval";
  }

  private static Choice choice(Shortlisted entry) {
    return new Choice(
        String.valueOf(entry.channel().value()),
        entry.creator(),
        entry.handle().value(),
        "platform." + entry.platform(),
        "shortlist.state." + entry.state(),
        entry.competitor().orElse(null));
  }

  private LinkRow line(ApprovalLink link, List<Answer> answers) {
    return new LinkRow(
        link.id(),
        link.state(clock.instant()),
        format.moment(link.createdAt()),
        format.moment(link.expiresAt()),
        link.shared().creators().size(),
        showShared.of(link.shared(), answers));
  }
}
