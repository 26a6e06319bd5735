package io.timbre.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class WelcomeTest {

  @Test
  void saysWhereTheDataIsWithoutThePassword() {
    assertThat(Welcome.place(at("jdbc:postgresql://db:5432/timbre?user=timbre&password=hidden")))
        .isEqualTo("the database jdbc:postgresql://db:5432/timbre");
  }

  private static JdbcConnectionDetails at(String url) {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return url;
      }

      @Override
      public String getUsername() {
        return "timbre";
      }

      @Override
      public String getPassword() {
        return "hidden";
      }
    };
  }
}
