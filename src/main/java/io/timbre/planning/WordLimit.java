package io.timbre.planning;

import io.timbre.catalog.Channels;
import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.planning.PlanResult.Said;
import io.timbre.shell.BritishEnglish;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.solver.problem.Constraint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Describes the limits of a plan in words. */
@Component
public class WordLimit {

  private final NicheTree tree;
  private final Channels channels;
  private final Format format;

  WordLimit(NicheTree tree, Channels channels, Format format) {
    this.tree = tree;
    this.channels = channels;
    this.format = format;
  }

  /** Returns the description of a limit, with its money in this currency. */
  Said of(Constraint limit, String currency) {
    return switch (limit) {
      case Constraint.Budget budget -> said("budget", money(budget.amount(), currency));
      case Constraint.MaxCreators most -> said("creators", whole(most.creators()));
      case Constraint.MaxShare share -> said("share", money(share.amount(), currency));
      case Constraint.AtLeast least when Labels.kind(least.label()).equals("channel") ->
          said("must", creator(Labels.value(least.label())));
      case Constraint.AtLeast least ->
          said("at-least", whole(least.creators()), label(least.label()));
      case Constraint.AtMost most -> said("at-most", whole(most.creators()), label(most.label()));
      case Constraint.AtLeastSpent spent ->
          said("spent", money(spent.amount(), currency), label(spent.label()));
      case Constraint.MustHave must -> said("must", must.offer());
      case Constraint.MustNot must -> said("must-not", must.offer());
    };
  }

  /** Returns the description of a limit that another way to spend the money does not keep. */
  Said broken(Rivals.Broken broken, String currency) {
    return switch (broken) {
      case Rivals.Broken.Again again ->
          new Said("plan.breaks.again", List.of(whole(again.times())));
      case Rivals.Broken.Share share ->
          new Said(
              "plan.breaks.share",
              List.of(
                  format.roundPercent(
                      share.spent().setScale(3, RoundingMode.HALF_UP).doubleValue()),
                  format.roundPercent(share.limit().doubleValue())));
      case Rivals.Broken.Limit limit -> of(limit.limit(), currency);
    };
  }

  private static Said said(String limit, String... arguments) {
    return new Said("plan.limit." + limit, List.of(arguments));
  }

  private String money(BigDecimal amount, String currency) {
    return format.money(amount, currency);
  }

  private String whole(int count) {
    return format.whole(count);
  }

  private String creator(String channel) {
    return channels.findByIdIn(List.of(Long.parseLong(channel))).stream()
        .map(found -> found.creator().name())
        .findFirst()
        .orElse(channel);
  }

  /** Returns the name of what a label stands for: Food, Instagram, nano, Portugal. */
  public String label(String label) {
    String value = Labels.value(label);
    return switch (Labels.kind(label)) {
      case "niche" -> tree.find(value).map(NicheNode::name).orElse(value);
      case "country" -> format.country(value);
      case "platform" -> format.say(new Sentence("platform." + value));
      default -> format.say(new Sentence("tier." + value)).toLowerCase(BritishEnglish.LOCALE);
    };
  }
}
