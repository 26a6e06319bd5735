package io.timbre.ranking;

import com.zaxxer.hikari.HikariDataSource;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.currency.ExchangeRates;
import io.timbre.database.EmbeddedDatabase;
import io.timbre.ranking.refresh.RefreshStandings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.util.FileSystemUtils;

/** The ranking room and the niches alone, on a database of their own. */
public final class RankingOnPostgres implements AutoCloseable {

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private final Path folder;
  private final EmbeddedDatabase database;
  private final HikariDataSource source;
  private AnnotationConfigApplicationContext room;

  public RankingOnPostgres() throws IOException {
    folder = Files.createTempDirectory("timbre-ranking");
    database = EmbeddedDatabase.startIn(folder);
    source = pooled();
    Flyway.configure().dataSource(source).load().migrate();
    room = start();
  }

  private HikariDataSource pooled() {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(database.getJdbcUrl());
    pool.setUsername(database.getUsername());
    pool.setPassword(database.getPassword());
    pool.setMaximumPoolSize(5);
    return pool;
  }

  private AnnotationConfigApplicationContext start() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.getBeanFactory().registerSingleton("source", source);
    context.register(Room.class);
    context.refresh();
    return context;
  }

  /** As after a new start of the application: what is not in the database is forgotten. */
  public void restart() {
    room.close();
    room = start();
  }

  public Ranking ranking() {
    return room.getBean(Ranking.class);
  }

  public CurrentBenchmarks benchmarks() {
    return room.getBean(CurrentBenchmarks.class);
  }

  public SeedBenchmarks seed() {
    return room.getBean(SeedBenchmarks.class);
  }

  public void refresh() {
    room.getBean(RefreshStandings.class).refresh();
  }

  public JdbcClient sql() {
    return room.getBean(JdbcClient.class);
  }

  public DataSource source() {
    return source;
  }

  /** Empties catalogue, standings and all benchmarks but the seed. */
  public void clear() {
    sql().sql("truncate creator, channel, list_import, standing cascade").update();
    sql().sql("delete from benchmark where version > 0").update();
    sql().sql("delete from benchmark_version where version > 0").update();
    refresh();
  }

  /** Adds a channel, of which nothing is measured. */
  public ChannelId channel(
      String name, Platform platform, String handle, @Nullable String country) {
    return new ChannelId(
        sql()
            .sql(
                """
                with who as (insert into creator (name) values (?) returning id)
                insert into channel (creator_id, platform, handle, country)
                select id, ?, ?, ? from who returning id
                """)
            .params(name, platform.name(), handle, country)
            .query(Long.class)
            .single());
  }

  /** Adds a snapshot of ten posts in thirty days. */
  public void snapshot(
      ChannelId channel, LocalDate day, @Nullable Long followers, @Nullable Double engagements) {
    sql()
        .sql(
            """
            insert into engagement_snapshot
              (channel_id, captured_on, followers, engagements, posts, window_days)
            values (?, ?, ?, ?, 10, 30)
            """)
        .params(channel.value(), day, followers, engagements)
        .update();
  }

  /** Adds a channel on Instagram with one snapshot, of yesterday. */
  public ChannelId measured(String handle, Long followers, Double engagements) {
    ChannelId channel = channel(handle, Platform.INSTAGRAM, handle, "DE");
    snapshot(channel, TODAY.minusDays(1), followers, engagements);
    return channel;
  }

  public void price(ChannelId channel, LocalDate day, double amount, String currency) {
    sql()
        .sql("insert into rate (channel_id, captured_on, amount, currency) values (?, ?, ?, ?)")
        .params(channel.value(), day, amount, currency)
        .update();
  }

  public void niche(ChannelId channel, String key, double share) {
    sql()
        .sql(
            """
            insert into channel_niche (channel_id, niche_id, share)
            select ?, id, ? from niche where key = ?
            """)
        .params(channel.value(), share, key)
        .update();
  }

  /** Adds channels on two platforms: three niches, half of the prices, a few hidden likes. */
  public void manyChannels(int count, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      Platform platform = Platform.values()[i % 2];
      String country = random.nextBoolean() ? "DE" : null;
      ChannelId channel = channel("C" + i, platform, seed + "-" + i, country);
      long followers = (long) Math.exp(random.nextDouble(6, 14));
      for (LocalDate day = TODAY; day.isAfter(TODAY.minusDays(70)); day = day.minusDays(30)) {
        double engagements = followers * Math.exp(-4 + random.nextGaussian() / 2);
        snapshot(channel, day, followers, random.nextInt(9) == 0 ? null : engagements);
      }
      if (random.nextBoolean()) {
        price(channel, TODAY, random.nextInt(1, 900), "EUR");
      }
      niche(channel, List.of("bread", "budget-travel", "gaming").get(i % 3), 0.7);
    }
  }

  @Override
  public void close() throws IOException {
    room.close();
    source.close();
    database.close();
    FileSystemUtils.deleteRecursively(folder);
  }

  @TestConfiguration(proxyBeanMethods = false)
  @Import({RefreshStandings.class, ExchangeRates.class})
  @ComponentScan({
    "io.timbre.niche",
    "io.timbre.ranking.facts",
    "io.timbre.ranking.benchmarks",
    "io.timbre.ranking.standings",
    "io.timbre.ranking.columns"
  })
  static class Room {

    @Bean
    JdbcTemplate jdbcTemplate(DataSource source) {
      return new JdbcTemplate(source);
    }

    @Bean
    JdbcClient jdbcClient(JdbcTemplate template) {
      return JdbcClient.create(template);
    }

    @Bean
    DataSourceTransactionManager transactions(DataSource source) {
      return new DataSourceTransactionManager(source);
    }

    @Bean
    Clock clock() {
      Instant noon = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
      return Clock.fixed(noon, ZoneOffset.UTC);
    }
  }
}
