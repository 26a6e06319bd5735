package io.timbre;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.database.DemoMode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TimbreTest
class TimbreApplicationTest {

  @Autowired private JdbcClient database;
  @Autowired private DemoMode demo;

  @Test
  void it_starts_on_a_real_database_in_demo_mode() {
    assertThat(database.sql("select name_key('Crème')").query(String.class).single())
        .isEqualTo("creme");
    assertThat(demo.on()).isTrue();
  }
}
