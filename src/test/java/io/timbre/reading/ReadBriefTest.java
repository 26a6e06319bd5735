package io.timbre.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.niche.TableLine;
import io.timbre.niche.Topic;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBriefTest {
  private static final String SIGNS = " ,.@\"“”£$€%-–0123456789kK+<>&/";

  @Test
  void a_sentence_is_topics_conditions_an_audience_and_what_is_not_wanted() {
    Reading reading =
        Briefs.read("vegan skincare and acne for teens in the UK, under £300 a post, no gaming");

    assertThat(reading.topics())
        .extracting(topic -> topic.niche().key())
        .containsExactly("vegan-cruelty-free-beauty", "acne-prone-skin", "teenagers");
    assertThat(Briefs.conditions(reading)).isEqualTo("country=GB;price.max=300 GBP;audience=TEENS");
    assertThat(reading.excluded()).extracting(not -> not.niche().key()).containsExactly("gaming");
    assertThat(reading.unused()).isEmpty();
    assertThat(reading.names()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gluten free baking for busy parents, gluten-free-baking, parenting",
    "knitting for students in France, knitting-crochet, university-life",
    "Backen für Eltern, baking, parenting",
    "baking and yoga for parents, baking, parenting"
  })
  void those_whom_content_is_for_weigh_little_beside_what_it_is_about(
      String text, String subject, String audience) {
    List<Topic> topics = Briefs.read(text).topics();

    assertThat(topics.getFirst().niche().key()).isEqualTo(subject);
    assertThat(topics.getLast().niche().key()).isEqualTo(audience);
    assertThat(topics.getLast().weight()).isCloseTo(0.1, within(1e-9));
    assertThat(topics.stream().mapToDouble(Topic::weight).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void what_those_whom_content_is_for_have_is_a_topic_of_its_own() {
    List<Topic> topics = Briefs.read("vegan skincare for acne-prone teens").topics();

    assertThat(topics.get(1).niche().key()).isEqualTo("acne-prone-skin");
    assertThat(topics.get(1).weight()).isGreaterThan(0.3);
  }

  @Test
  void those_whom_content_is_for_are_the_topic_where_there_is_no_other() {
    assertThat(Briefs.read("for busy parents").topics())
        .extracting(topic -> topic.niche().key())
        .containsExactly("parenting");
    assertThat(Briefs.read("parents and baking").topics().getFirst().niche().key())
        .isEqualTo("parenting");
  }

  @Test
  void adjoining_words_that_are_not_used_stay_one_phrase_as_typed() {
    assertThat(Briefs.read("tea, Hobbledehoy gubbins").unused())
        .containsExactly("Hobbledehoy gubbins");
  }

  @Test
  void words_that_any_brief_is_full_of_are_not_worth_saying() {
    assertThat(Briefs.read("we are looking for tea influencers who create content").unused())
        .containsExactly("create");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Noor Haddad", "  Noor Haddad "})
  void a_text_in_which_nothing_is_found_searches_people(String text) {
    assertThat(Briefs.read(text).names()).containsExactly("Noor Haddad");
    assertThat(Briefs.read(text).unused()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"noor haddad", "Maria de la Cruz", "zoella"})
  void a_name_needs_no_capital_letter(String text) {
    assertThat(Briefs.read(text).names()).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hand",
        "creators Océanie",
        "blorx thingies for wombling",
        "xyzzy plugh frotz gnusto rezrov",
        "hobble 100%",
        "what about something else entirely"
      })
  void a_text_that_cannot_be_a_name_searches_nobody(String text) {
    assertThat(Briefs.read(text).names()).isEmpty();
    assertThat(Briefs.read(text).unused()).isNotEmpty();
  }

  @Test
  void handles_and_quoted_phrases_search_people() {
    Reading reading = Briefs.read("tea @vegan_baker “Noor Haddad”, «slow life» \"hand tools\"");

    assertThat(reading.names())
        .containsExactly("vegan_baker", "Noor Haddad", "slow life", "hand tools");
    assertThat(reading.topics()).hasSize(1);
  }

  @Test
  void words_for_creators_alone_search_nobody() {
    assertThat(Briefs.read("creators").names()).isEmpty();
    assertThat(Briefs.read("").names()).isEmpty();
  }

  @Test
  void only_the_first_five_hundred_characters_are_read() {
    String long_ = "tea ".repeat(124) + "and, UK";

    assertThat(Briefs.read(long_).conditions().isEmpty()).isTrue();
    assertThat(Briefs.read(long_).text()).hasSize(ReadBrief.READ_AT_MOST);
    assertThat(Briefs.read("x".repeat(499) + "😀").text()).hasSize(499);
  }

  @Test
  void whatever_is_typed_can_be_read() {
    Random random = new Random(20261126);
    List<String> briefs = Briefs.all().stream().map((TableLine line) -> line.cell(0)).toList();
    for (int i = 0; i < 3_000; i++) {
      String text = i % 2 == 0 ? anything(random) : shuffled(random, briefs);
      check(text, Briefs.read(text));
    }
  }

  private static void check(String text, Reading reading) {
    assertThat(reading.text()).isEqualTo(text.substring(0, reading.text().length()));
    assertThat(reading.conditions().said())
        .allSatisfy(
            said -> assertThat(text.substring(said.start(), said.end())).isEqualTo(said.text()));
    if (!reading.topics().isEmpty()) {
      assertThat(reading.topics().stream().mapToDouble(Topic::weight).sum())
          .as(text)
          .isCloseTo(1, within(1e-9));
    }
  }

  private static String anything(Random random) {
    return random
        .ints(random.nextInt(60), 1, 0x2FFF)
        .map(c -> random.nextInt(3) == 0 ? SIGNS.charAt(c % SIGNS.length()) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String shuffled(Random random, List<String> briefs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      String brief = briefs.get(random.nextInt(briefs.size()));
      int start = random.nextInt(brief.length());
      text.append(brief, start, Math.min(brief.length(), start + random.nextInt(20)))
          .append(" ,-".charAt(random.nextInt(3)));
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "peppercorn.bakes, peppercorn.bakes",
    "ginger_cabnet, ginger_cabnet",
    "https://www.instagram.com/peppercorn.bakes/?hl=en, peppercorn.bakes",
    "instagram.com/peppercorn.bakes, peppercorn.bakes",
    "https://m.tiktok.com/@Crumb, crumb",
    "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv, UCabcdefghijklmnopqrstuv",
  })
  void a_handle_or_the_address_of_a_profile_asks_for_that_channel(String typed, String name) {
    Reading reading = Briefs.read(typed);
    assertThat(reading.names()).containsExactly(name);
    assertThat(reading.topics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5k", "10.000", "baking.", "gluten-free", "https://example.com/food"})
  void what_is_no_handle_is_read_as_a_brief(String typed) {
    assertThat(Briefs.read(typed).names()).isEmpty();
  }
}
