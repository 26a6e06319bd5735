package io.timbre.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @Test
  void an_address_is_read_as_it_is_typed() {
    assertThat(EmailAddress.read("  Ada.B+x@Example.COM ").orElseThrow().value())
        .isEqualTo("Ada.B+x@example.com");
    assertThat(EmailAddress.read("ada@bücher.example").orElseThrow().value())
        .isEqualTo("ada@xn--bcher-kva.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "@example.com",
        "ada@",
        "ada@example",
        "ada@example..com",
        "ada@@example.com",
        "ada@example.com, bob@example.com",
        "ada@example.com\r\nBcc: bob@example.com",
        "ada\n@example.com",
        "Ada <ada@example.com>",
        "\"ada b\"@example.com",
        "ada@[127.0.0.1]",
        ".ada@example.com"
      })
  void anything_else_is_no_address(String typed) {
    assertThat(EmailAddress.read(typed)).isEmpty();
  }

  @Test
  void no_address_takes_long_to_refuse() {
    assertThat(EmailAddress.read("a.".repeat(5_000) + "@example.com")).isEmpty();
    assertThat(EmailAddress.read("a@" + "a.".repeat(120) + "!")).isEmpty();
    assertThat(EmailAddress.read("a".repeat(65) + "@example.com")).isEmpty();
  }
}
