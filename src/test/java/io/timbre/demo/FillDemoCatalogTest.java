package io.timbre.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.TimbreTest;
import io.timbre.catalog.CatalogChanged;
import io.timbre.catalog.Channel;
import io.timbre.catalog.Channels;
import io.timbre.catalog.Creator;
import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@TimbreTest
@Transactional
@RecordApplicationEvents
class FillDemoCatalogTest {

  @Autowired private FillDemoCatalog fillCatalog;
  @Autowired private JdbcClient jdbc;
  @Autowired private Channels channels;
  @Autowired private EntityManager entities;
  @Autowired private ApplicationEvents events;

  @BeforeEach
  void an_empty_catalogue() {
    jdbc.sql("truncate creator cascade").update();
  }

  @Test
  void fills_every_table_of_the_catalogue() {
    fillCatalog.with(1_200);

    assertThat(count("creator")).isEqualTo(1_200);
    assertThat(count("channel")).isBetween(1_300L, 1_700L);
    assertThat(count("channel_niche")).isGreaterThan(count("channel"));
    assertThat(count("engagement_snapshot")).isGreaterThan(23 * count("channel"));
    assertThat(count("rate")).isBetween(count("channel") / 3, count("channel") * 2 / 3);
    assertThat(events.stream(CatalogChanged.class)).hasSize(1);
  }

  @Test
  void a_made_up_channel_is_one_like_any_other() {
    fillCatalog.with(10);

    Channel channel = channels.findWithHistoryById(oneChannel()).orElseThrow();
    assertThat(channel.creator().name()).contains(" ");
    assertThat(channel.niches()).isNotEmpty();
    assertThat(channel.snapshots()).isNotEmpty().allMatch(s -> s.origin().isEmpty());
    assertThat(channel.followers()).isPresent();
  }

  @Test
  void a_catalogue_with_somebody_in_it_is_left_alone() {
    fillCatalog.with(10);
    fillCatalog.with(20);

    assertThat(count("creator")).isEqualTo(10);
  }

  @Test
  void none_asked_for_is_none_made() {
    fillCatalog.with(0);

    assertThat(count("creator")).isZero();
  }

  @Test
  void creators_who_come_later_get_ids_of_their_own() {
    fillCatalog.with(10);
    channels.save(
        new Channel(new Creator("Somebody New"), Platform.TIKTOK, new Handle("new.here")));
    entities.flush();

    assertThat(count("creator")).isEqualTo(11);
  }

  private long oneChannel() {
    return jdbc.sql("select min(id) from channel").query(Long.class).single();
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }
}
