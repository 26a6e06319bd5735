package io.timbre.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model gives what the reference implementation gives, member by member. */
class MeetsTheReferenceTest {

  private static final double ROUNDING = 1e-9;

  static Stream<JsonNode> goldenCases() {
    InputStream golden = MeetsTheReferenceTest.class.getResourceAsStream("/scoring/golden.json");
    return JsonMapper.shared().readTree(golden).valueStream();
  }

  @ParameterizedTest
  @MethodSource("goldenCases")
  void a_golden_case(JsonNode golden) {
    JsonNode channel = golden.get("channel");
    Benchmark benchmark = Seed.of(channel.get("platform").stringValue());
    Score score =
        new ScoreModel(benchmark)
            .standing(facts(channel))
            .score(
                Fit.of(niches(golden.get("brief")), niches(channel.get("niches"))),
                weights(golden.get("weights")));
    JsonNode expected = golden.get("expected");
    meets(expected, "score", score.interval());
    meets(expected.get("engagement"), score.standing().engagement());
    meets(expected.get("cost"), score.standing().cost());
    meets(expected.get("fit"), score.fit());
    meets(expected.get("deductions"), score.standing().deductions());
    meets(expected.get("contributions"), score.contributions());
  }

  private static void meets(JsonNode expected, String point, Interval interval) {
    meets(expected, point, interval.point());
    meets(expected, "lo", interval.lo());
    meets(expected, "hi", interval.hi());
  }

  private static void meets(JsonNode expected, Engagement engagement) {
    meets(expected, "point", engagement.interval());
    meets(expected, "amongPeers", engagement.amongPeers());
    meets(expected, "n", engagement.n());
    meets(expected, "B", engagement.shrinkage());
    meets(expected, "theta", engagement.theta());
    meets(expected, "logRate", engagement.logRate());
    meets(expected, "logBenchmark", engagement.logBenchmark());
    assertThat(engagement.basis().name()).isEqualTo(expected.get("basis").stringValue());
  }

  private static void meets(JsonNode expected, Cost cost) {
    meets(expected, "point", cost.interval());
    meets(expected, "B", cost.shrinkage());
    meets(expected, "kappa", cost.kappa());
    meets(expected, "expectedEngagements", point(cost.forecast()));
    meets(expected, "cpe", cost.perEngagement());
    assertThat(cost.estimated()).isEqualTo(expected.get("estimated").booleanValue());
  }

  private static OptionalDouble point(Optional<Forecast> forecast) {
    return forecast.isPresent()
        ? OptionalDouble.of(forecast.get().point())
        : OptionalDouble.empty();
  }

  private static void meets(JsonNode expected, Fit fit) {
    meets(expected, "point", fit.interval());
    meets(expected, "coverage", fit.coverage());
    meets(expected, "focus", fit.focus());
  }

  private static void meets(JsonNode expected, Deductions deductions) {
    meets(expected, "growth", deductions.growth());
    meets(expected, "saturation", deductions.saturation());
  }

  private static void meets(JsonNode expected, Contributions contributions) {
    meets(expected, "engagement", contributions.engagement());
    meets(expected, "fit", contributions.fit());
    meets(expected, "cost", contributions.cost());
    meets(expected, "deductions", contributions.deductions());
  }

  private static void meets(JsonNode expected, String member, OptionalDouble actual) {
    assertThat(actual.isPresent()).as(member).isEqualTo(expected.get(member).isNumber());
    actual.ifPresent(value -> meets(expected, member, value));
  }

  private static void meets(JsonNode expected, String member, double actual) {
    double value = expected.get(member).doubleValue();
    assertThat(actual).as(member).isCloseTo(value, within(ROUNDING * Math.max(1, Math.abs(value))));
  }

  private static Facts facts(JsonNode channel) {
    return new Facts(
        channel.get("snapshots").valueStream().map(MeetsTheReferenceTest::snapshot).toList(),
        whole(channel, "followers"),
        figure(channel, "price"),
        count(channel, "sponsoredPosts"),
        count(channel, "measuredPosts"));
  }

  private static Snapshot snapshot(JsonNode node) {
    return new Snapshot(
        node.get("age").intValue(),
        whole(node, "followers"),
        figure(node, "engagements"),
        figure(node, "views"),
        count(node, "posts"),
        count(node, "windowDays"),
        node.get("median").booleanValue());
  }

  private static List<NicheShare> niches(JsonNode rows) {
    return rows.valueStream()
        .map(row -> new NicheShare(path(row.get(0)), row.get(1).doubleValue()))
        .toList();
  }

  private static List<String> path(JsonNode steps) {
    return steps.valueStream().map(JsonNode::stringValue).toList();
  }

  private static Weights weights(JsonNode node) {
    return new Weights(
        node.get("engagement").doubleValue(),
        node.get("fit").doubleValue(),
        node.get("cost").doubleValue());
  }

  private static OptionalDouble figure(JsonNode node, String member) {
    JsonNode value = node.get(member);
    return value.isNull() ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
  }

  private static OptionalLong whole(JsonNode node, String member) {
    JsonNode value = node.get(member);
    return value.isNull() ? OptionalLong.empty() : OptionalLong.of(value.longValue());
  }

  private static OptionalInt count(JsonNode node, String member) {
    JsonNode value = node.get(member);
    return value.isNull() ? OptionalInt.empty() : OptionalInt.of(value.intValue());
  }
}
