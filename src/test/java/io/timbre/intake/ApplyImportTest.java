package io.timbre.intake;

import static io.timbre.intake.Import.JUNE;
import static io.timbre.intake.Import.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.timbre.TimbreTest;
import io.timbre.catalog.Erasures;
import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import io.timbre.catalog.SubjectHash;
import io.timbre.intake.row.Problem;
import io.timbre.intake.staging.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.PathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TimbreTest
class ApplyImportTest {
  private static final Path LISTS = Path.of("../shared/data/lists");

  @Autowired private TakeInList takeIn;
  @Autowired private ListImports imports;
  @Autowired private JdbcClient jdbc;
  @Autowired private Problems problems;
  @Autowired private Erasures erasures;
  private Import take;

  @BeforeEach
  void setUp() {
    take = new Import(takeIn, imports, jdbc);
  }

  @Test
  void two_months_of_a_list_are_two_snapshots_of_the_same_channels() {
    take.of(
        """
        Handle,Name,Followers,Likes,Comments,Category
        @two.months.a,Ada Made-Up,12.3M,40K,1K,Baking
        @two.months.b,,20000,900,40,
        """,
        JUNE);
    ListImport second =
        take.of(
            """
            Account,Followers,Likes,Comments
            Two.Months.A,12.5M,41K,
            two.months.c,9000,80,8
            """,
            SEPTEMBER);

    assertThat(second.counts()).contains(new ImportCounts(1, 1, 0, 0, 0, 0));
    assertThat(take.fact("count(distinct c.id)", "two.months.a")).isEqualTo(1L);
    assertThat(take.fact("count(*)", "two.months.a")).isEqualTo(2L);
    assertThat(take.fact("min(e.followers)", "two.months.a")).isEqualTo(12_300_000L);
    assertThat(take.fact("min(p.name)", "two.months.a")).isEqualTo("Ada Made-Up");
    assertThat(take.fact("min(p.name)", "two.months.b")).isEqualTo("two.months.b");
    assertThat(take.fact("count(e.comments)", "two.months.a")).as("blank is unknown").isEqualTo(1L);
    assertThat(niches("two.months.a")).isEqualTo(1.0);
  }

  @Test
  void the_row_of_an_erased_creator_is_left_out_and_says_why_without_a_name() {
    erasures.add(
        List.of(SubjectHash.ofChannel(Platform.INSTAGRAM, new Handle("once.erased.creator"))));
    try {
      ListImport applied =
          take.of(
              """
              handle,followers,likes
              once.erased.creator,20000,900
              never.erased.creator,20000,900
              """,
              JUNE);
      assertThat(applied.counts()).contains(new ImportCounts(1, 0, 0, 0, 1, 0));
      assertThat(take.fact("count(*)", "once.erased.creator")).isEqualTo(0L);
      assertThat(
              jdbc.sql("select list_import::text from list_import where id = ?")
                  .param(applied.id().value())
                  .query(String.class)
                  .single())
          .doesNotContain("once.erased.creator");
      assertThat(problems.first(applied.id().value(), 10))
          .singleElement()
          .satisfies(problem -> {
            assertThat(problem.reason().key()).isEqualTo("intake.row.erased");
            assertThat(problem.value()).isEmpty();
          });
    } finally {
      jdbc.sql("delete from erasure").update();
    }
  }

  private Object niches(String handle) {
    return jdbc.sql(
            "select sum(share) from channel_niche join channel on channel_id = id where handle = ?")
        .param(handle)
        .query()
        .singleValue();
  }

  @Test
  void the_same_list_again_changes_nothing() {
    String list =
        """
        handle,name,followers,likes,comments,price,country,category
        same.again.a,Ann,52000,2000,90,250,Portugal,"Food, Travel"
        same.again.b,,1100,,,,,
        """;
    take.of(list, JUNE);
    Object firstSource = take.fact("e.source_id", "same.again.a");
    ListImport again = take.of(list, JUNE);

    assertThat(again.counts()).contains(new ImportCounts(0, 0, 2, 0, 0, 0));
    assertThat(take.fact("e.source_id", "same.again.a")).isEqualTo(firstSource);
    assertThat(take.fact("c.country", "same.again.a")).isEqualTo("PT");
  }

  @Test
  void what_a_later_list_knows_replaces_and_what_it_does_not_stays() {
    take.of("handle,followers,likes,comments\nfill.in,5000,200,20\n", JUNE);
    ListImport second = take.of("handle,name,followers,likes,price\nfill.in,Fay,5100,,90\n", JUNE);

    assertThat(second.counts()).contains(new ImportCounts(0, 1, 0, 0, 0, 0));
    assertThat(take.fact("e.followers", "fill.in")).isEqualTo(5100L);
    assertThat(take.fact("e.likes", "fill.in")).isEqualTo(200.0);
    assertThat(take.fact("p.name", "fill.in")).isEqualTo("Fay");
    assertThat(take.fact("r.amount::text || r.currency", "fill.in")).isEqualTo("90.0000EUR");
    assertThat(take.fact("e.line", "fill.in")).isEqualTo(2);
  }

  @Test
  void bad_rows_are_named_and_good_ones_go_in() {
    ListImport done =
        take.of(
            """
            handle,followers,engagement rate,likes
            bad.rows.good,20000,3.1%,600
            bad.rows.negative,-5,3.1%,600
            bad.rows.rate,20000,967%,600
            bad.rows.unknown,N/A,-,#VALOR!
            bad.rows.twice,20000,3.1%,600
            bad.rows.twice,30000,3.1%,600
            """,
            JUNE);

    assertThat(done.state()).isEqualTo(ImportState.APPLIED);
    assertThat(problems.all(done.id().value()))
        .extracting(Problem::line, Problem::column, Problem::value)
        .contains(
            tuple(3, "followers", "-5"),
            tuple(4, "engagement rate", "967%"),
            tuple(7, "followers", "30000"));
    assertThat(channels("bad.rows.%")).isEqualTo(3);
    assertThat(take.fact("count(e.likes)", "bad.rows.unknown")).isEqualTo(0L);
    assertThat(take.fact("e.followers", "bad.rows.twice")).isEqualTo(20000L);
  }

  @Test
  void an_import_that_fails_half_way_leaves_nothing() {
    jdbc.sql("alter table rate add constraint cheap check (amount <> 66613)").update();
    try {
      ListImport failed =
          take.of("handle,followers,price\nhalf.way.a,1000,10\nhalf.way.b,1000,66613\n", JUNE);
      assertThat(failed.state()).isEqualTo(ImportState.FAILED);
      assertThat(failed.obstacle().orElseThrow().arguments().toString()).contains("cheap");
      assertThat(channels("half.way.%")).isZero();
      assertThat(parts(failed)).isZero();
    } finally {
      jdbc.sql("alter table rate drop constraint cheap").update();
    }
  }

  private long channels(String like) {
    return jdbc.sql("select count(*) from channel where handle like ?")
        .param(like)
        .query(Long.class)
        .single();
  }

  private long parts(ListImport it) {
    return jdbc.sql("select count(*) from import_part where import_id = ?")
        .param(it.id().value())
        .query(Long.class)
        .single();
  }

  @ParameterizedTest
  @EnumSource(Platform.class)
  void two_real_months_meet_in_the_same_channels(Platform platform) {
    assumeTrue(Files.isDirectory(LISTS), "no lists in " + LISTS);
    ListImport june = real(platform, "06", JUNE);
    ListImport september = real(platform, "09", SEPTEMBER);
    int fresh = june.counts().orElseThrow().newChannels();
    assertThat(fresh).isGreaterThan(900);
    assertThat(september.counts().orElseThrow().updatedChannels()).isBetween(300, fresh);
    assertThat(september.state()).isEqualTo(ImportState.APPLIED);
  }

  private ListImport real(Platform platform, String month, LocalDate day) {
    String name = platform.name().toLowerCase(Locale.ROOT) + "-2022-" + month + ".csv";
    return take.of(new PathResource(LISTS.resolve(name)), platform, day);
  }
}
