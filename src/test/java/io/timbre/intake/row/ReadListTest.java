package io.timbre.intake.row;

import static io.timbre.catalog.Platform.INSTAGRAM;
import static io.timbre.catalog.Platform.TIKTOK;
import static io.timbre.catalog.Platform.YOUTUBE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.catalog.Handle;
import io.timbre.intake.column.CreatorList;
import io.timbre.intake.column.UnderstandColumns;
import io.timbre.intake.file.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ReadListTest {

  @Test
  void a_row_goes_in_with_everything_it_says() {
    NeutralRow row =
        TakenIn.instagram(
                """
                Handle,Name,Followers,Avg likes,Avg comments,Avg shares,Avg saves,Avg views,\
                Posts measured,Sponsored posts,Price,Country,Language,Category_1,Category_2,Date
                @Mo.Bakes,Mo Baker,12.3M,1.2K,34,5,6,9K,12,2,€ 80,Spain,Spanish,Food,Bread,2022-05-03
                """)
            .row("mo.bakes");
    assertThat(row)
        .isEqualTo(
            new NeutralRow(
                2,
                INSTAGRAM,
                new Handle("mo.bakes"),
                Optional.of("Mo Baker"),
                OptionalLong.of(12_300_000),
                OptionalDouble.of(1234),
                OptionalDouble.of(1200),
                OptionalDouble.of(34),
                OptionalDouble.of(5),
                OptionalDouble.of(6),
                OptionalDouble.of(9000),
                OptionalInt.of(12),
                OptionalInt.of(2),
                Optional.of(new BigDecimal("80")),
                Optional.of("ES"),
                Optional.of("es"),
                List.of("Food", "Bread"),
                LocalDate.of(2022, 5, 3)));
  }

  @Test
  void good_rows_go_in_and_each_bad_one_is_named_by_line_column_and_reason() {
    TakenIn taken =
        TakenIn.instagram(
            """
            handle,followers,engagement rate
            mo,1000,3.1%
            al,-5,3.1%
            bo,1000,967%
            cy,abc,3.1%
            ,1000,3.1%
            D E,1000,3.1%
            ed,12.5,3.1%
            fi,1000,-2%
            gu,99999999999999,3.1%
            """);
    assertThat(taken.tally()).isEqualTo(new Tally(1, 0, 8, 0));
    assertThat(taken.complaints())
        .containsExactly(
            "3|followers|-5|intake.row.negative",
            "4|engagement rate|967%|intake.row.rate",
            "5|followers|abc|intake.row.no-figure",
            "6|handle||intake.row.handle-missing",
            "7|handle|D E|intake.row.handle",
            "8|followers|12.5|intake.row.not-whole",
            "9|engagement rate|-2%|intake.row.negative",
            "10|followers|99999999999999|intake.row.too-large");
  }

  @Test
  void nothing_stays_unknown_and_is_never_zero() {
    TakenIn taken =
        TakenIn.instagram("handle,followers,engagement\nmo,N/A,#VALOR!\nal,-,\nbo,NULL,#REF!\n");
    assertThat(taken.tally()).isEqualTo(new Tally(3, 0, 0, 0));
    assertThat(taken.rows()).allMatch(row -> row.followers().isEmpty());
    assertThat(taken.rows()).allMatch(row -> row.engagements().isEmpty());
  }

  @Test
  void a_hidden_like_count_is_unknown_not_minus_one_and_not_three() {
    TakenIn taken =
        TakenIn.instagram(
            """
            handle,followers,avg likes,avg comments,er
            mo,50000,-1,40,2%
            al,50000,3,40,2%
            bo,900,3,1,2%
            cy,50000,hidden,40,2%
            """);
    for (String hidden : List.of("mo", "al", "cy")) {
      assertThat(taken.row(hidden).likes()).as(hidden).isEmpty();
      assertThat(taken.row(hidden).engagements()).as(hidden).isEmpty();
    }
    assertThat(taken.row("bo").engagements()).hasValue(4);
    assertThat(taken.complaints())
        .containsExactly("2|avg likes|-1|intake.row.hidden", "3|avg likes|3|intake.row.hidden");
  }

  @Test
  void zero_likes_or_views_of_a_channel_with_followers_are_unknown() {
    TakenIn taken =
        TakenIn.on(
            YOUTUBE,
            """
            channel name,subscribers,avg views,avg likes,avg comments
            Mo Bakes,30.5M,0,N/A',N/A'
            al,30.5M,0,0,0
            bo,900,0,0,0
            cy,30.5M,1.2M,8.7K,0
            ed,30.5M,1.2M,8.7K,N/A'
            """);
    assertThat(taken.row("mo bakes").views()).isEmpty();
    assertThat(taken.row("al").likes()).isEmpty();
    assertThat(taken.row("al").comments()).isEmpty();
    assertThat(taken.row("al").engagements()).isEmpty();
    assertThat(taken.row("bo").engagements()).hasValue(0);
    assertThat(taken.row("cy").engagements()).as("comments are off").hasValue(8700);
    assertThat(taken.row("ed").engagements()).as("comments are unknown").isEmpty();
    assertThat(taken.tally()).isEqualTo(new Tally(5, 2, 0, 0));
  }

  @Test
  void engagements_are_stated_or_likes_and_comments_or_a_rate_of_followers() {
    assertThat(engagements("engagements,likes,comments,er", "500,100,10,1%")).isEqualTo(500);
    assertThat(engagements("engagements,likes,comments,er", ",100,10,1%")).isEqualTo(110);
    assertThat(engagements("engagements,likes,comments,er", ",100,,1%")).isEqualTo(120);
    assertThat(engagements("er", "0.017")).isEqualTo(204);
    assertThat(engagements("avg likes", "100")).isNaN();
    assertThat(engagements("avg comments", "100")).isNaN();
  }

  @Test
  void dots_and_commas_mean_what_the_column_shows() {
    TakenIn german =
        TakenIn.instagram(
            "Benutzername;Abonnenten;Likes;ER %\nmo;1.234;12,5;1,234\nal;12.345.678;7;2,5\n");
    assertThat(german.row("mo").followers()).hasValue(1234);
    assertThat(german.row("mo").likes()).hasValue(12.5);
    assertThat(german.row("mo").engagements().orElseThrow()).isBetween(15.22, 15.23);
    TakenIn english =
        TakenIn.instagram("handle;followers;avg likes\nmo;1,234;1.234\nal;5,678;12.5\n");
    assertThat(english.row("mo").followers()).hasValue(1234);
    assertThat(english.row("mo").likes()).hasValue(1.234);
  }

  @Test
  void three_digits_behind_a_dot_or_comma_are_thousands_of_followers_and_of_money() {
    TakenIn mixed =
        TakenIn.instagram(
            "handle;followers;er;price\nmo;10,000;3.5;1.000\nal;1,5k;2.5;2.500\ncy;25,300;1;300\n");
    assertThat(mixed.row("mo").followers()).hasValue(10_000);
    assertThat(mixed.row("al").followers()).hasValue(1_500);
    assertThat(mixed.row("cy").followers()).hasValue(25_300);
    assertThat(mixed.row("mo").price().orElseThrow()).isEqualByComparingTo("1000");
    assertThat(mixed.row("al").price().orElseThrow()).isEqualByComparingTo("2500");
  }

  @Test
  void a_price_with_three_decimals_is_taken_where_the_column_shows_decimals() {
    TakenIn computed = TakenIn.instagram("handle;price\nmo;12.345\nal;7.5\n");
    assertThat(computed.row("mo").price().orElseThrow()).isEqualByComparingTo("12.345");
  }

  @Test
  void a_price_in_another_currency_is_unknown() {
    TakenIn taken = TakenIn.instagram("handle,price\nmo,€ 80\nal,$80\nbo,80\ncy,80 EUR\ned,-80\n");
    assertThat(taken.rows())
        .extracting(row -> row.price().isPresent())
        .containsExactly(true, false, true, true);
    assertThat(taken.complaints())
        .containsExactly("3|price|$80|intake.row.currency", "6|price|-80|intake.row.negative");
  }

  @Test
  void an_unknown_country_is_a_warning() {
    TakenIn taken = TakenIn.instagram("handle,country\nmo,Atlantis\nal,-\nbo,España\n");
    assertThat(taken.tally()).isEqualTo(new Tally(3, 1, 0, 0));
    assertThat(taken.complaints()).containsExactly("2|country|Atlantis|intake.row.country");
    assertThat(taken.row("bo").country()).contains("ES");
  }

  @Test
  void a_row_may_name_its_platform_its_day_and_its_address() {
    TakenIn taken =
        TakenIn.instagram(
            """
            url,network,date,fans
            https://www.tiktok.com/@mo.bakes,TikTok,14/03/2022,5
            https://www.instagram.com/al/,ig,,6
            https://www.instagram.com/bo/,MySpace,14/03/2022,6
            https://www.instagram.com/cy/,Instagram,someday,6
            https://www.instagram.com/p/Cx/,Instagram,,6
            https://www.instagram.com/di/,Instagram,31.12.1999,6
            https://www.instagram.com/ed/,Instagram,1/1/2000,6
            https://www.instagram.com/flo/,Instagram,2022-06-02,6
            """);
    assertThat(taken.row("mo.bakes").platform()).isEqualTo(TIKTOK);
    assertThat(taken.row("mo.bakes").capturedOn()).isEqualTo(LocalDate.of(2022, 3, 14));
    assertThat(taken.row("al").capturedOn()).isEqualTo(TakenIn.DAY);
    assertThat(taken.complaints())
        .containsExactly(
            "4|network|MySpace|intake.row.platform",
            "5|date|someday|intake.row.date",
            "6|url|https://www.instagram.com/p/Cx/|intake.row.handle",
            "7|date|31.12.1999|intake.row.date-early",
            "9|date|2022-06-02|intake.row.date-future");
  }

  @Test
  void a_row_may_be_short_but_not_too_long() {
    TakenIn taken = TakenIn.instagram("handle,followers,category\nmo,5\nal,6,a,b\nbo,7,c,,\n");
    assertThat(taken.rows()).extracting(row -> row.handle().value()).containsExactly("mo", "bo");
    assertThat(taken.problems().getFirst().reason())
        .isEqualTo(Message.of("intake.row.cells", 4, 3));
  }

  @Test
  void more_sponsored_posts_than_posts_cannot_be() {
    TakenIn taken = TakenIn.instagram("handle,posts measured,sponsored posts\nmo,12,13\nal,0,\n");
    assertThat(taken.complaints())
        .containsExactly(
            "2|sponsored posts|13|intake.row.sponsored", "3|posts measured|0|intake.row.zero");
  }

  @Test
  void names_lose_what_cannot_be_printed() {
    TakenIn taken =
        TakenIn.instagram(
            "handle,name\nmo,Mo\u0007Baker\nal,\uFE0F\uFE0F\nbo," + "x".repeat(300) + "\n");
    assertThat(taken.row("mo").name()).contains("Mo Baker");
    assertThat(taken.row("al").name()).isEmpty();
    assertThat(taken.row("bo").name().orElseThrow()).hasSize(200).endsWith("x…");
    assertThat(taken.problems().getFirst().value()).hasSize(61);
  }

  @Test
  void of_rows_that_say_the_same_the_first_stands_and_the_rest_are_counted() {
    TakenIn taken =
        TakenIn.instagram("rank,handle,followers\n1,mo,1.2K\n2,al,3\n3,@MO,1200\n4,mo,1.2K\n");
    assertThat(taken.tally()).isEqualTo(new Tally(2, 0, 0, 2));
    assertThat(taken.problems().getFirst())
        .isEqualTo(
            new Problem(4, "handle", "mo", Message.of("intake.row.repeat", 2), Severity.REPEATED));
  }

  @Test
  void a_later_row_with_other_figures_is_refused_and_says_which() {
    TakenIn taken =
        TakenIn.instagram("handle,followers,engagement\nmo,1.2K,80\nmo,1.3K,80\nmo,1.2K,\n");
    assertThat(taken.tally()).isEqualTo(new Tally(1, 0, 2, 0));
    assertThat(taken.problems())
        .extracting(Problem::reason)
        .containsExactly(
            Message.of("intake.row.conflict", 2, "followers", "1.2K", "1.3K"),
            Message.of("intake.row.conflict", 2, "engagement", "80", ""));
  }

  @Test
  void a_row_that_was_refused_is_no_first_row() {
    TakenIn taken = TakenIn.instagram("handle,followers\nmo,-5\nmo,1200\n");
    assertThat(taken.row("mo").followers()).hasValue(1200);
  }

  @Test
  void the_same_channel_on_another_day_is_no_repeat() {
    TakenIn taken = TakenIn.instagram("handle,date,followers\nmo,2022-01-01,5\nmo,2022-02-01,6\n");
    assertThat(taken.tally()).isEqualTo(new Tally(2, 0, 0, 0));
  }

  @Test
  void a_hundred_thousand_rows_are_read_one_by_one() {
    StringBuilder text = new StringBuilder("handle,followers\n");
    for (int row = 0; row < 100_000; row++) {
      text.append("creator").append(row % 99_000).append(",1200\n");
    }
    CreatorList list = TakenIn.open(TakenIn.file(text.toString(), UTF_8));
    ListTerms terms = new ListTerms(INSTAGRAM, CurrencyUnit.EUR, TakenIn.DAY);
    Tally tally =
        ReadList.read(
            list, UnderstandColumns.of(list), terms, TakenIn.DAY, row -> false, outcome -> {});
    assertThat(tally).isEqualTo(new Tally(99_000, 0, 0, 1_000));
    assertThat(tally.rows()).isEqualTo(100_000);
  }

  private static double engagements(String headers, String cells) {
    return TakenIn.instagram("handle,followers," + headers + "\nmo,12000," + cells + "\n")
        .row("mo")
        .engagements()
        .orElse(Double.NaN);
  }
}
