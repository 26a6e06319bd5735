package io.timbre.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.approval.SharedCreator.Span;
import io.timbre.campaign.ContentFormat;
import io.timbre.database.EmbeddedDatabase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Copies that were shared when engagements were of one post, beside the price of all. */
@Tag("database")
class SharedBookingsMigrationTest {

  private static final String SHARED =
      """
      {"agency": "Fernhill", "client": "Halden", "campaign": "Bread", "currency": "EUR",
       "figures": ["PRICE", "ENGAGEMENTS"], "creators": [
        {"channel": 7, "name": "Lin", "handle": "lin", "platform": "INSTAGRAM", "niches": [],
         "deliverables": %s, "rateOverViews": false,
         "engagements": {"point": 1000, "lo": 500, "hi": 2000}, "price": %s,
         "priceEstimated": false, "perEngagement": 0.3, "perEngagementEstimated": false}]}
      """;

  private static final String REEL_AND_STORIES =
      "[{\"format\": \"REEL\", \"pieces\": 1}, {\"format\": \"STORY\", \"pieces\": 2}]";

  @TempDir private Path folder;
  private EmbeddedDatabase database;
  private DriverManagerDataSource source;

  @BeforeEach
  void install_the_version_of_before() {
    database = EmbeddedDatabase.startIn(folder);
    source =
        new DriverManagerDataSource(
            database.getJdbcUrl(), database.getUsername(), database.getPassword());
    migrateTo("10");
  }

  @AfterEach
  void stop() throws Exception {
    database.close();
  }

  @Test
  void engagements_and_cost_become_those_of_all_deliverables() {
    SharedCreator lin = migrated(REEL_AND_STORIES, "320");
    assertThat(lin.engagements()).isEqualTo(new Span(1_600, 800.0, 3_200.0));
    assertThat(Objects.requireNonNull(lin.perEngagement())).isEqualByComparingTo("0.2");
    assertThat(lin.price()).isEqualByComparingTo(new BigDecimal("320"));
  }

  @Test
  void a_cost_whose_price_was_not_shared_is_unknown() {
    assertThat(migrated(REEL_AND_STORIES, "null").perEngagement()).isNull();
  }

  @Test
  void where_nothing_was_asked_for_it_was_one_post() {
    SharedCreator lin = migrated("[]", "320");
    assertThat(lin.pieces()).isEqualTo(Map.of(ContentFormat.POST, 1));
    assertThat(lin.engagements()).isEqualTo(new Span(1_000, 500.0, 2_000.0));
  }

  private SharedCreator migrated(String deliverables, String price) {
    JdbcClient sql = JdbcClient.create(source);
    sql.sql("alter table approval_link drop constraint approval_link_campaign_id_fkey").update();
    sql.sql("alter table approval_link drop constraint approval_link_created_by_fkey").update();
    sql.sql(
            """
            insert into approval_link
              (campaign_id, token_hash, shared, created_by, created_at, expires_at)
            values (1, '\\x00', ?, 1, now(), now() + interval '1 day')
            """)
        .param(SHARED.formatted(deliverables, price))
        .update();
    migrateTo("11");
    String shared = sql.sql("select shared from approval_link").query(String.class).single();
    return Objects.requireNonNull(new SharedColumn().convertToEntityAttribute(shared))
        .creators()
        .getFirst();
  }

  private void migrateTo(String version) {
    Flyway.configure().dataSource(source).target(version).load().migrate();
  }
}
