package io.timbre.campaign.approval.web;

import io.timbre.campaign.approval.AnswerByLink;
import io.timbre.campaign.approval.ApprovalLink;
import io.timbre.campaign.approval.ApprovalToken;
import io.timbre.campaign.approval.LimitGuests;
import io.timbre.campaign.approval.LimitGuests.TooManyTries;
import io.timbre.campaign.approval.NoSuchLink;
import io.timbre.campaign.approval.Opinion;
import io.timbre.campaign.approval.Opinion.Verdict;
import io.timbre.campaign.approval.Shared;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a client's link opens: the creators as they were shared, and a place to answer. */
@Controller
class ReviewPage {

  private static final String LINK = "/approval/{token}";

  private final AnswerByLink answerByLink;
  private final LimitGuests limit;
  private final ShowShared showShared;

  ReviewPage(AnswerByLink answerByLink, LimitGuests limit, ShowShared showShared) {
    this.answerByLink = answerByLink;
    this.limit = limit;
    this.showShared = showShared;
  }

  /** The address is the key, so it goes nowhere; and nobody here is more than a guest. */
  @ModelAttribute
  void keepToYourself(HttpServletRequest request, HttpServletResponse response) {
    request.removeAttribute("viewer");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
  }

  @GetMapping(LINK)
  String review(
      @PathVariable String token,
      @RequestParam(required = false) @Nullable String rename,
      HttpServletRequest request,
      Model model) {
    ApprovalToken opens = new ApprovalToken(token);
    ApprovalLink link = open(opens, request);
    Optional<String> reviewer = rename == null ? Reviewer.of(request) : Optional.empty();
    return page(opens, link, reviewer, model);
  }

  /** Somebody says who they are. */
  @PostMapping(LINK + "/reviewer")
  String introduce(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String name,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ApprovalToken opens = new ApprovalToken(token);
    ApprovalLink link = open(opens, request);
    if (!Reviewer.isName(name)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("wrongName", true);
      return page(opens, link, Optional.empty(), model);
    }
    Reviewer.remember(name, opens, request, response);
    return SeeOther.at("/approval/" + token, request);
  }

  @PostMapping(LINK + "/{channel:[1-9][0-9]{0,17}}")
  String answer(
      @PathVariable String token,
      @PathVariable long channel,
      @RequestParam Verdict verdict,
      @RequestParam(defaultValue = "") String words,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ApprovalToken opens = new ApprovalToken(token);
    ApprovalLink link = open(opens, request);
    limit.answering(link.id());
    Optional<String> reviewer = Reviewer.of(request);
    if (reviewer.isEmpty() || !isReason(words, verdict)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("wrongName", reviewer.isEmpty());
      model.addAttribute("wrongChannel", channel);
      model.addAttribute("words", words);
      return page(opens, link, reviewer, model);
    }
    Opinion opinion = new Opinion(reviewer.get(), verdict, words);
    answerByLink.answer(opens, new ChannelId(channel), opinion);
    return SeeOther.at("/approval/" + token + "#creator-" + channel, request);
  }

  private static boolean isReason(String words, Verdict verdict) {
    return words.strip().length() <= Opinion.LONGEST_WORDS
        && (verdict == Verdict.APPROVED || !words.isBlank());
  }

  private ApprovalLink open(ApprovalToken token, HttpServletRequest request) {
    limit.refuseGuessing(request.getRemoteAddr());
    try {
      return answerByLink.open(token);
    } catch (NoSuchLink nowhere) {
      limit.missed(request.getRemoteAddr());
      throw nowhere;
    }
  }

  private String page(
      ApprovalToken token, ApprovalLink link, Optional<String> reviewer, Model model) {
    Shared shared = link.shared();
    model.addAttribute("path", "/approval/" + token.value());
    model.addAttribute("agency", shared.agency());
    model.addAttribute("client", shared.client());
    model.addAttribute("campaignName", shared.campaign());
    model.addAttribute("reviewer", reviewer.orElse(null));
    model.addAttribute("creators", showShared.of(shared, answerByLink.answers(token)));
    return "approval/review";
  }

  /** Unknown, expired and revoked look the same. */
  @ExceptionHandler(NoSuchLink.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String nowhere() {
    return "approval/gone";
  }

  @ExceptionHandler(TooManyTries.class)
  @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
  String wait(TooManyTries tries, HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tries.seconds()));
    return "approval/wait";
  }
}
