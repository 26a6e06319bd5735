package io.timbre.mail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@TimbreTest
@Transactional
@SignedInAs(Role.AGENCY)
class MailSettingsPageTest {

  @Autowired private MockMvcTester mvc;

  @Test
  void the_mail_server_is_kept_and_its_password_never_shown() {
    assertThat(server("hush-hush-hush", "587")).hasStatus(303);
    assertThat(mvc.get().uri("/settings/mail"))
        .bodyText()
        .contains("smtp.example.com", "A password is saved")
        .doesNotContain("hush-hush-hush");
    assertThat(server("", "2525"))
        .as("for another port the password is needed again")
        .hasStatus(422)
        .bodyText()
        .contains("Password: type the one for this account");
  }

  @ParameterizedTest
  @CsvSource({
    "host,'no host',Server: type a name",
    "port,22,25",
    "port,80,25",
    "port,99999,25",
    "fromName,'Mara\r\nBcc: x@example.com',Sender name: type it on one line",
    "fromAddress,nobody,such as ada@example.com",
    "replyTo,nobody,such as ada@example.com"
  })
  void what_makes_no_mail_server_is_said_at_its_field(String field, String value, String said) {
    assertThat(
            mvc.post()
                .uri("/settings/mail")
                .with(csrf())
                .param("host", field.equals("host") ? value : "smtp.example.com")
                .param("port", field.equals("port") ? value : "587")
                .param("fromName", field.equals("fromName") ? value : "Mara")
                .param("fromAddress", field.equals("fromAddress") ? value : "mara@example.com")
                .param("replyTo", field.equals("replyTo") ? value : "")
                .param("password", "hush-hush-hush"))
        .hasStatus(422)
        .bodyText()
        .contains(said)
        .doesNotContain("hush-hush-hush");
  }

  private MockMvcRequestBuilder server(String password, String port) {
    return mvc.post()
        .uri("/settings/mail")
        .with(csrf())
        .param("host", "smtp.example.com")
        .param("security", "STARTTLS")
        .param("username", "mara")
        .param("password", password)
        .param("fromName", "Mara")
        .param("fromAddress", "mara@example.com")
        .param("port", port);
  }
}
