package io.timbre.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import io.timbre.TimbreTest;
import io.timbre.catalog.ChannelId;
import io.timbre.discovery.Discover;
import io.timbre.discovery.OwnCreators;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.ReadQuestion;
import io.timbre.ranking.RankedChannel;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.scoring.Fit;
import io.timbre.scoring.Score;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.Weights;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TimbreTest
class RankingApiTest {

  private static final String OURS = "/api/v1/ranking?q=" + OwnCreators.WORD;

  @Autowired private MockMvcTester client;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;
  @Autowired private Discover discover;
  @Autowired private ReadQuestion readQuestion;

  private OwnCreators creators;

  @BeforeEach
  void six_creators() {
    creators = new OwnCreators(sql, standings, clock);
    long lively = creators.measured("Lively", "lively", 20_000, 1_800);
    creators.price(lively, 200);
    creators.niche(lively, "bread", 0.7);
    creators.measured("Large", "large", 2_000_000, 2_000);
    creators.measured("Middling", "middling", 40_000, 900);
    creators.measured("Modest", "modest", 8_000, 150);
    long hidden = creators.add("Hidden", "TIKTOK", "hidden", null);
    creators.snapshot(hidden, 5, 50_000L, null);
    creators.add("Unmeasured", "YOUTUBE", "unmeasured", null);
    creators.rank();
  }

  @AfterEach
  void leave_no_trace() {
    creators.close();
  }

  private MvcTestResult get(String address) {
    return client.get().uri(address).with(httpBasic("marketer", "timbre-demo")).exchange();
  }

  private JsonNode json(String address) {
    MvcTestResult answer = get(address);
    assertThat(answer).hasStatusOk();
    return read(answer);
  }

  private static JsonNode read(MvcTestResult answer) {
    String body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    return JsonMapper.shared().readTree(body);
  }

  private static JsonNode named(JsonNode ranking, String name) {
    return ranking
        .get("items")
        .valueStream()
        .filter(item -> item.get("channel").get("name").stringValue().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Long> counts(JsonNode ranking, String facet) {
    Map<String, Long> counts = new HashMap<>();
    ranking
        .get("facets")
        .get(facet)
        .forEach(
            count -> counts.put(count.get("value").stringValue(), count.get("count").longValue()));
    return counts;
  }

  @Test
  void everybody_who_answers_is_counted_also_by_facet() {
    JsonNode ranking = json(OURS);

    assertThat(ranking.get("total").longValue()).isEqualTo(6);
    assertThat(ranking.get("items")).hasSize(6);
    assertThat(ranking.get("next").isNull()).isTrue();
    assertThat(counts(ranking, "platform"))
        .isEqualTo(Map.of("INSTAGRAM", 4L, "TIKTOK", 1L, "YOUTUBE", 1L));
    assertThat(counts(ranking, "tier"))
        .containsAllEntriesOf(Map.of("NANO", 1L, "MICRO", 3L, "MEGA", 1L));
    assertThat(counts(ranking, "country")).isEqualTo(Map.of("GB", 4L));
    assertThat(counts(ranking, "niche")).containsEntry("bread", 1L);
  }

  @Test
  void who_is_left_out_for_what_it_does_not_state_is_counted_and_can_be_let_in() {
    JsonNode british = json(OURS + "&country=UK");
    JsonNode all = json(OURS + "&country=UK&unstated=country");

    assertThat(british.get("total").longValue()).isEqualTo(4);
    assertThat(british.get("leftOut")).hasToString("{\"country\":2}");
    assertThat(all.get("total").longValue()).isEqualTo(6);
    assertThat(all.get("leftOut").isEmpty()).isTrue();
  }

  @Test
  void the_best_comes_first_and_those_set_apart_come_last() {
    JsonNode ranking = json(OURS);
    List<JsonNode> items = ranking.get("items").valueStream().toList();

    assertThat(items)
        .extracting(item -> item.get("position").intValue())
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(items).extracting(item -> item.get("setApart").isNull()).startsWith(true);
    assertThat(ranking.get("setApart").longValue()).isEqualTo(2);
    assertThat(ranking.get("fit").longValue()).isEqualTo(4);
    assertThat(items.subList(4, 6)).extracting(i -> i.get("setApart").isNull()).containsOnly(false);
    assertThat(items.subList(0, 4)).extracting(item -> -item.get("score").doubleValue()).isSorted();
  }

  @Test
  void an_item_has_every_member_the_model_names() {
    JsonNode expected =
        JsonMapper.shared()
            .readTree(RankingApiTest.class.getResourceAsStream("/scoring/golden.json"))
            .get(0)
            .get("expected");

    assertMembers(expected, named(json(OURS), "Lively"), "item");
  }

  private static void assertMembers(JsonNode expected, JsonNode actual, String where) {
    expected
        .propertyStream()
        .forEach(member -> {
          JsonNode found = actual.get(member.getKey());
          assertThat(found).as("%s.%s", where, member.getKey()).isNotNull();
          assertMembers(member.getValue(), found, where + "." + member.getKey());
        });
  }

  @Test
  void a_score_is_what_the_model_gives_for_the_facts() {
    JsonNode item = named(json(OURS), "Lively");
    RankedChannel ranked =
        discover
            .one(
                new ChannelId(item.get("channel").get("id").longValue()),
                readQuestion.read(Parameters.of(Map.of())))
            .orElseThrow()
            .ranked();

    Score score =
        new ScoreModel(ranked.benchmark())
            .standing(ranked.facts())
            .score(Fit.UNKNOWN, Weights.WITHOUT_BRIEF);

    assertThat(item.get("score").doubleValue()).isCloseTo(score.interval().point(), within(1e-9));
    assertThat(item.get("lo").doubleValue()).isCloseTo(score.interval().lo(), within(1e-9));
    assertThat(item.get("hi").doubleValue()).isCloseTo(score.interval().hi(), within(1e-9));
  }

  @Test
  void model_and_benchmark_are_named_for_the_whole_and_for_each() {
    JsonNode ranking = json(OURS);

    assertThat(ranking.get("modelVersion").intValue()).isEqualTo(1);
    assertThat(ranking.get("items"))
        .allSatisfy(item -> {
          assertThat(item.get("modelVersion").intValue()).isEqualTo(1);
          assertThat(item.get("benchmarkVersion")).isEqualTo(ranking.get("benchmarkVersion"));
        });
  }

  @Test
  void the_percentile_among_peers_stands_beside_the_one_in_the_platform() {
    JsonNode ranking = json(OURS);
    JsonNode large = named(ranking, "Large").get("engagement");

    assertThat(large.get("amongPeers").doubleValue()).isBetween(0.0, 50.0);
    assertThat(named(ranking, "Unmeasured").get("engagement").get("amongPeers").doubleValue())
        .isEqualTo(50);
  }

  @Test
  void what_is_unknown_is_null_and_not_zero() {
    JsonNode ranking = json(OURS);
    JsonNode unmeasured = named(ranking, "Unmeasured");
    JsonNode hidden = named(ranking, "Hidden");

    assertThat(unmeasured.get("channel").get("followers").isNull()).isTrue();
    assertThat(unmeasured.get("channel").get("tier").isNull()).isTrue();
    assertThat(unmeasured.get("channel").get("country").isNull()).isTrue();
    assertThat(unmeasured.get("rankByFollowers").isNull()).isTrue();
    assertThat(hidden.get("channel").get("followers").longValue()).isEqualTo(50_000);
    assertThat(hidden.get("engagementRate").isNull()).isTrue();
    assertThat(hidden.get("cost").get("cpe").isNull()).isTrue();
  }

  @Test
  void the_place_by_followers_stands_beside_the_one_by_score() {
    JsonNode ranking = json(OURS);

    assertThat(named(ranking, "Lively").get("position").intValue()).isEqualTo(1);
    assertThat(named(ranking, "Large").get("position").intValue()).isEqualTo(4);
    assertThat(named(ranking, "Large").get("rankByFollowers").longValue())
        .isLessThan(named(ranking, "Lively").get("rankByFollowers").longValue());
  }

  @Test
  void a_cursor_walks_by_everybody_once() {
    List<Long> seen = new ArrayList<>();
    String address = OURS + "&size=2";
    JsonNode page = json(address);
    while (true) {
      page.get("items").forEach(item -> seen.add(item.get("channel").get("id").longValue()));
      if (page.get("next").isNull()) {
        break;
      }
      page = json(address + "&cursor=" + page.get("next").stringValue());
    }

    assertThat(seen).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void followers_put_the_largest_first_when_asked_for() {
    JsonNode first = json(OURS + "&sort=followers").get("items").get(0);

    assertThat(first.get("channel").get("name").stringValue()).isEqualTo("Large");
  }

  @ParameterizedTest
  @CsvSource({
    "platform, myspace, platform",
    "tier, huge, tier",
    "niche, no-such-niche, niche",
    "country, XX, country",
    "sort, luck, sort",
    "rate.min, much, rate.min",
    "rate.max, -1, rate.max",
    "cost.min, NaN, cost.min",
    "cost.max, 1e999, cost.max",
    "weight.engagement, x, weight.engagement",
    "weight.fit, -1, weight.fit",
    "weight.cost, x, weight.cost",
    "size, many, size",
    "size, 0, 1 to 100 rows",
    "size, 101, 1 to 100 rows",
    "cursor, rubbish, cursor",
  })
  void a_parameter_that_makes_no_sense_is_refused_by_name(String name, String value, String said) {
    MvcTestResult answer = get(OURS + "&" + name + "=" + value);

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(read(answer).get("detail").stringValue()).contains(said);
  }

  @Test
  void whoever_is_not_signed_in_is_asked_to() {
    assertThat(client.get().uri(OURS)).hasStatus(HttpStatus.UNAUTHORIZED);
  }
}
