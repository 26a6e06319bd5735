package io.timbre.approval.web;

import static java.util.stream.Collectors.partitioningBy;

import io.timbre.approval.Answer;
import io.timbre.approval.AnswerByLink;
import io.timbre.approval.ApprovalLink;
import io.timbre.approval.ApprovalToken;
import io.timbre.approval.LimitGuests;
import io.timbre.approval.LimitGuests.TooManyTries;
import io.timbre.approval.NoSuchLink;
import io.timbre.approval.Opinion;
import io.timbre.approval.Opinion.Verdict;
import io.timbre.approval.Shared;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The page that a client's link opens. It shows the creators as they were shared, with a form to
 * answer. Creators without an answer come first.
 */
@Controller
class ReviewPage {

  private static final String LINK = "/approval/{token}";

  private final AnswerByLink answerByLink;
  private final LimitGuests limit;
  private final ShowShared showShared;
  private final Format format;

  ReviewPage(AnswerByLink answerByLink, LimitGuests limit, ShowShared showShared, Format format) {
    this.answerByLink = answerByLink;
    this.limit = limit;
    this.showShared = showShared;
    this.format = format;
  }

  /**
   * Keeps the address out of referrers, caches and search engines, since it contains the token.
   * Visitors are treated as guests, even if they are signed in.
   */
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
    open(opens, request);
    Optional<String> reviewer = rename == null ? Reviewer.of(request) : Optional.empty();
    return page(opens, reviewer, model);
  }

  /** Stores the name that a reviewer gives. */
  @PostMapping(LINK + "/reviewer")
  String introduce(
      @PathVariable String token,
      @ModelAttribute("introduction") ReviewerForm form,
      BindingResult errors,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ApprovalToken opens = new ApprovalToken(token);
    open(opens, request);
    if (!form.isFine(errors)) {
      return page(opens, Optional.empty(), model);
    }
    Reviewer.remember(form.name(), opens, request, response);
    return "redirect:/approval/" + token;
  }

  @PostMapping(LINK + "/{channel:[1-9][0-9]{0,17}}")
  String answer(
      @PathVariable String token,
      @PathVariable long channel,
      @RequestParam Verdict verdict,
      @ModelAttribute("answer") AnswerForm form,
      BindingResult errors,
      HttpServletRequest request,
      Model model) {
    ApprovalToken opens = new ApprovalToken(token);
    ApprovalLink link = open(opens, request);
    limit.answering(link.id());
    Shared shared = answerByLink.shared(opens);
    if (shared.creators().stream().noneMatch(one -> one.channel() == channel)) {
      return "redirect:/approval/" + token + "#total";
    }
    Optional<String> reviewer = Reviewer.of(request);
    if (!form.isFine(verdict, showShared.commentOn(channel, shared), errors)
        || reviewer.isEmpty()) {
      if (reviewer.isEmpty()) {
        askForName(model);
      }
      return page(opens, reviewer, model);
    }
    Opinion opinion = new Opinion(reviewer.get(), verdict, form.words());
    answerByLink.answer(opens, new ChannelId(channel), opinion);
    return "redirect:/approval/" + token + next(opens, shared, channel);
  }

  private static void askForName(Model model) {
    ReviewerForm empty = new ReviewerForm("");
    BindingResult errors = new BeanPropertyBindingResult(empty, "introduction");
    empty.isFine(errors);
    model.addAllAttributes(errors.getModel());
  }

  /**
   * The fragment of the next creator without an answer, searched from the one just answered; the
   * total if all have answers.
   */
  private String next(ApprovalToken token, Shared shared, long channel) {
    List<ShownCreator> creators = showShared.of(shared, answerByLink.answers(token));
    List<Long> order = creators.stream().map(ShownCreator::channel).toList();
    int at = order.indexOf(channel);
    return Stream.concat(creators.stream().skip(at), creators.stream().limit(at))
        .filter(one -> one.answer() == ShownCreator.Answered.WAITING)
        .findFirst()
        .map(one -> "#creator-" + one.channel())
        .orElse("#total");
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

  private String page(ApprovalToken token, Optional<String> reviewer, Model model) {
    Shared shared = answerByLink.shared(token);
    model.addAttribute("path", "/approval/" + token.value());
    model.addAttribute("agency", shared.agency());
    model.addAttribute("client", shared.client());
    model.addAttribute("campaignName", shared.campaign());
    model.addAttribute("made", format.moment(answerByLink.open(token).createdAt()));
    model.addAttribute("reviewer", reviewer.orElse(null));
    List<Answer> answers = answerByLink.answers(token);
    Map<Boolean, List<ShownCreator>> waiting =
        showShared.of(shared, answers).stream()
            .collect(partitioningBy(one -> one.answer() == ShownCreator.Answered.WAITING));
    model.addAttribute("waiting", waiting.get(true));
    model.addAttribute("answered", waiting.get(false));
    model.addAttribute("total", showShared.total(shared, answers));
    model.mergeAttributes(
        Map.of(
            "introduction", new ReviewerForm(""),
            "answer", new AnswerForm(null, "")));
    return "approval/review";
  }

  /**
   * Gives the same answer for an unknown, expired or revoked link and one of an archived campaign.
   */
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
