package io.timbre.intake;

import static org.awaitility.Awaitility.await;

import io.timbre.access.PersonId;
import io.timbre.catalog.Platform;
import io.timbre.intake.row.ListTerms;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes lists in as a test needs it, on an application that is running. */
record Import(TakeInList takeIn, ListImports imports, JdbcClient jdbc) {
  static final LocalDate JUNE = LocalDate.of(2022, 6, 1);
  static final LocalDate SEPTEMBER = LocalDate.of(2022, 9, 1);

  /** Takes a list of Instagram channels in and applies it. */
  ListImport of(String list, LocalDate day) {
    return of(
        new ByteArrayResource(list.getBytes(StandardCharsets.UTF_8)), Platform.INSTAGRAM, day);
  }

  ListImport of(InputStreamSource list, Platform platform, LocalDate day) {
    ListTerms terms = new ListTerms(platform, CurrencyUnit.EUR, day);
    Upload upload = new Upload("list.csv", list, terms, admin());
    return finished(takeIn.toApply(upload, Corrections.NONE));
  }

  ListImport finished(ImportId id) {
    return await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> imports.findById(id.value()).orElseThrow(), it -> it.state().isFinal());
  }

  private PersonId admin() {
    return new PersonId(
        jdbc.sql("select id from person where username = 'admin'").query(Long.class).single());
  }

  /** One value of the catalogue. */
  Object fact(String what, String handle) {
    return jdbc.sql(
            """
            select %s from channel c join creator p on p.id = c.creator_id
            left join engagement_snapshot e on e.channel_id = c.id
            left join rate r on r.channel_id = c.id where c.handle = ?
            """
                .formatted(what))
        .param(handle)
        .query()
        .singleValue();
  }
}
