package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.web.ShownReading.ExcludedChip;
import io.timbre.discovery.web.ShownReading.Mention;
import io.timbre.discovery.web.ShownReading.TopicChip;
import io.timbre.niche.NicheTree;
import io.timbre.niche.Topic;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Ranking;
import io.timbre.reading.Audience;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows how a brief was read, with links to change each part. */
@Component
class ShowReading {

  /** Maximum number of unused phrases that are searched for in names. */
  private static final int MENTIONS = 3;

  private final NicheTree tree;
  private final Ranking ranking;
  private final ShowConditions showConditions;
  private final Format format;

  ShowReading(NicheTree tree, Ranking ranking, ShowConditions showConditions, Format format) {
    this.tree = tree;
    this.ranking = ranking;
    this.showConditions = showConditions;
    this.format = format;
  }

  /**
   * Returns the reading.
   *
   * @param state the complete parameters of the first page
   */
  ShownReading of(Question question, Parameters state, String path) {
    return new ShownReading(
        topics(question, state, path),
        showConditions.of(question.filters(), state, path),
        question.filters().excludedNiches().stream()
            .map(tree::get)
            .sorted(Comparator.comparing(niche -> niche.position()))
            .map(niche ->
                new ExcludedChip(niche.name(), state.lacking("not", niche.key()).address(path)))
            .toList(),
        question.filters().words(),
        question.reading().audience().map(Audience::text).orElse(null),
        unused(question),
        mentions(question, state, path));
  }

  private List<TopicChip> topics(Question question, Parameters state, String path) {
    List<Long> percents = percents(question.niches());
    List<TopicChip> chips = new ArrayList<>();
    for (int i = 0; i < question.niches().size(); i++) {
      chips.add(topic(question.niches().get(i), percents.get(i), question, state, path));
    }
    return chips;
  }

  /** Returns whole percentages that sum to 100. */
  static List<Long> percents(List<WeightedNiche> niches) {
    double[] shares = niches.stream().mapToDouble(niche -> 10 * niche.weight()).toArray();
    return shares.length == 0 ? List.of() : Tenths.of(100, shares);
  }

  private TopicChip topic(
      WeightedNiche niche, long percent, Question question, Parameters state, String path) {
    String key = niche.niche().key();
    Optional<Topic> read =
        question.reading().topics().stream()
            .filter(topic -> topic.niche().equals(niche.niche()))
            .findFirst();
    return new TopicChip(
        key,
        niche.niche().name(),
        format.whole(percent),
        read.map(topic -> words(topic, question.text())).orElse(null),
        read.filter(ShowReading::isExplained).map(ShowReading::how).orElse(null),
        state.without((ReadQuestion.SHARE + key)::equals),
        state.without((ReadQuestion.BRIEF + key)::equals).address(path));
  }

  private static boolean isExplained(Topic topic) {
    return !topic.words().isEmpty() || topic.how() == Topic.How.NAME;
  }

  /**
   * Returns how the words relate to the niche. The niche of an audience is not named by words of
   * the text.
   */
  private static String how(Topic topic) {
    return topic.words().isEmpty() ? "AUDIENCE" : topic.how().name();
  }

  private static String words(Topic topic, String text) {
    if (topic.words().isEmpty()) {
      return "";
    }
    return text.substring(topic.words().getFirst().start(), topic.words().getLast().end());
  }

  private @Nullable String unused(Question question) {
    List<String> unused = question.reading().unused();
    return unused.isEmpty()
        ? null
        : unused.stream().map(this::quoted).collect(Collectors.joining(", "));
  }

  private String quoted(String text) {
    return format.say(new Sentence("reading.quoted", text));
  }

  private List<Mention> mentions(Question question, Parameters state, String path) {
    return question.reading().unused().stream()
        .limit(MENTIONS)
        .map(text -> new Mention(text, ranking.mentions(text), searched(text, state, path)))
        .filter(mention -> mention.count() > 0)
        .toList();
  }

  /** Returns the address with a phrase of the text in quotes, which searches for it in names. */
  private static String searched(String phrase, Parameters state, String path) {
    String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])";
    String quoted = Matcher.quoteReplacement("\"" + phrase + "\"");
    return state.with("q", state.value("q").replaceFirst(whole, quoted)).address(path);
  }
}
