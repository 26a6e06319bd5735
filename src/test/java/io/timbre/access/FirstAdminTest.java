package io.timbre.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.TimbreTest;
import io.timbre.access.FirstAdmin.LinkIsGone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
@TestPropertySource(properties = "timbre.demo.enabled=false")
class FirstAdminTest {

  private static final String PASSWORD = "correct horse battery";

  @Autowired private MockMvcTester browser;
  @Autowired private FirstAdmin firstAdmin;
  @Autowired private People people;
  @Autowired private Workspaces workspaces;
  @Autowired private JdbcClient database;

  @BeforeEach
  void nobody_is_there() {
    database.sql("delete from person").update();
  }

  @Test
  void without_demo_mode_there_are_no_demo_people() {
    assertThat(browser.get().uri("/sign-in")).bodyText().doesNotContain("timbre-demo", "marketer");
  }

  @Test
  void the_link_makes_one_admin_who_then_signs_in() {
    String link = "/setup/" + token();
    assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("first admin");

    assertThat(setUp(link, " Edda.Quist ", PASSWORD, PASSWORD)).hasRedirectedUrl("/sign-in?made");
    assertThat(people.findByUsername("edda.quist")).map(Person::role).contains(Role.ADMIN);
    assertThat(signIn("Edda.Quist", PASSWORD)).hasRedirectedUrl("/");
  }

  @Test
  void a_used_link_is_gone() {
    String link = "/setup/" + token();
    setUp(link, "edda", PASSWORD, PASSWORD);

    assertThat(browser.get().uri(link)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(setUp(link, "intruder", PASSWORD, PASSWORD)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(people.findByUsername("intruder")).isEmpty();
    assertThat(firstAdmin.newLink()).isEmpty();
  }

  @Test
  void a_new_start_makes_a_new_link_in_place_of_the_old_one() {
    String old = token();
    String current = token();

    assertThat(firstAdmin.opens(old)).isFalse();
    assertThat(firstAdmin.opens(current)).isTrue();
    assertThat(firstAdmin.opens("guess")).isFalse();
  }

  @Test
  void the_database_holds_no_token() {
    String token = token();

    byte[] kept =
        database.sql("select token_hash from first_admin_link").query(byte[].class).single();
    assertThat(kept).hasSize(32).isNotEqualTo(token.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void of_two_who_race_one_becomes_admin() throws Exception {
    String token = token();
    CyclicBarrier together = new CyclicBarrier(2);

    try (ExecutorService racers = Executors.newFixedThreadPool(2)) {
      List<Future<Boolean>> results =
          racers.invokeAll(
              List.of(racer(token, "first", together), racer(token, "second", together)));
      assertThat(results).extracting(Future::resultNow).containsExactlyInAnyOrder(true, false);
    }
    assertThat(database.sql("select count(*) from person").query(Long.class).single()).isEqualTo(1);
  }

  @Test
  void what_is_wrong_with_the_form_is_said_and_the_link_stays() {
    String link = "/setup/" + token();

    assertThat(setUp(link, "edda", "too short", "too short"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("must have at least 12 characters");
    assertThat(setUp(link, "edda", PASSWORD, PASSWORD + "!"))
        .bodyText()
        .contains("The passwords don’t match");
    assertThat(setUp(link, "edda", "é".repeat(40), "é".repeat(40)))
        .bodyText()
        .contains("The password is too long");
    assertThat(setUp(link, "<edda>", PASSWORD, PASSWORD))
        .bodyText()
        .contains("must begin with a letter");
    assertThat(browser.post().uri(link).with(csrf()))
        .bodyText()
        .contains("Your name: this is required.");
    assertThat(setUp(link, "edda", PASSWORD, PASSWORD)).hasRedirectedUrl("/sign-in?made");
  }

  @Test
  void a_demo_person_left_from_demo_mode_neither_signs_in_nor_stands_in_for_an_admin() {
    people.save(
        new Person(
            workspaces.save(new Workspace("Left over")),
            "admin",
            "Left Over",
            DemoPassword.KEPT_AS,
            Role.ADMIN,
            Instant.EPOCH));

    assertThat(signIn("admin", "timbre-demo")).hasRedirectedUrl("/sign-in?wrong");
    String link = "/setup/" + token();
    assertThat(setUp(link, "admin", PASSWORD, PASSWORD)).bodyText().contains("Choose another");
    assertThat(setUp(link, "edda", PASSWORD, PASSWORD)).hasRedirectedUrl("/sign-in?made");
  }

  @Test
  void a_link_is_gone_for_whoever_comes_second() {
    String token = token();
    firstAdmin.make(token, "edda", "Edda Quist", "Fernhill", PASSWORD);

    assertThatThrownBy(() -> firstAdmin.make(token, "second", "Second", "Second", PASSWORD))
        .isInstanceOf(LinkIsGone.class);
  }

  private String token() {
    return firstAdmin.newLink().orElseThrow();
  }

  private Callable<Boolean> racer(String token, String username, CyclicBarrier together) {
    return () -> {
      together.await();
      try {
        firstAdmin.make(token, username, username, username, PASSWORD);
        return true;
      } catch (LinkIsGone e) {
        return false;
      }
    };
  }

  private MvcTestResult setUp(String link, String username, String password, String repeated) {
    return browser
        .post()
        .uri(link)
        .param("username", username)
        .param("name", "Edda Quist")
        .param("workspace", "Fernhill Agency")
        .param("password", password)
        .param("repeated", repeated)
        .with(csrf())
        .exchange();
  }

  private MvcTestResult signIn(String username, String password) {
    return browser
        .post()
        .uri("/sign-in")
        .param("username", username)
        .param("password", password)
        .with(csrf())
        .exchange();
  }
}
