package io.timbre.outreach.web;

import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.outreach.Correspondence;
import io.timbre.outreach.MessageId;
import io.timbre.outreach.OpenCorrespondence;
import io.timbre.outreach.SettleMessage;
import io.timbre.outreach.WrongState;
import io.timbre.shell.Sentence;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Carries out what a person decides about a message: to try again, confirm, withdraw or mark it as
 * undelivered.
 */
@Controller
class MessagePage {

  private static final String MESSAGE =
      CreatorOutreachPage.ADDRESS + "/messages/{message:[1-9][0-9]{0,17}}";

  private final OpenCorrespondence correspondences;
  private final SettleMessage settle;

  MessagePage(OpenCorrespondence correspondences, SettleMessage settle) {
    this.correspondences = correspondences;
    this.settle = settle;
  }

  @PostMapping(MESSAGE + "/attempt")
  String tryAgain(
      OpenedCampaign opened,
      @PathVariable long channel,
      @PathVariable long message,
      RedirectAttributes next) {
    settle(settle::tryAgain, correspondences.open(opened, new ChannelId(channel)), message, next);
    return back(opened, channel);
  }

  @PostMapping(MESSAGE + "/confirmation")
  String confirm(
      OpenedCampaign opened,
      @PathVariable long channel,
      @PathVariable long message,
      RedirectAttributes next) {
    settle(settle::confirm, correspondences.open(opened, new ChannelId(channel)), message, next);
    return back(opened, channel);
  }

  @PostMapping(MESSAGE + "/withdrawal")
  String withdraw(
      OpenedCampaign opened,
      @PathVariable long channel,
      @PathVariable long message,
      RedirectAttributes next) {
    settle(settle::withdraw, correspondences.open(opened, new ChannelId(channel)), message, next);
    return back(opened, channel);
  }

  @PostMapping(MESSAGE + "/bounce")
  String bounced(
      OpenedCampaign opened,
      @PathVariable long channel,
      @PathVariable long message,
      RedirectAttributes next) {
    settle(settle::bounced, correspondences.open(opened, new ChannelId(channel)), message, next);
    return back(opened, channel);
  }

  private static void settle(
      BiConsumer<Correspondence, MessageId> verb,
      Correspondence with,
      long message,
      RedirectAttributes next) {
    try {
      verb.accept(with, new MessageId(message));
    } catch (WrongState movedOn) {
      next.addFlashAttribute("wrong", new Sentence("outreach.wrong.moved"));
    }
  }

  private static String back(OpenedCampaign opened, long channel) {
    return "redirect:" + opened.path() + "/outreach/" + channel + "#timeline";
  }
}
