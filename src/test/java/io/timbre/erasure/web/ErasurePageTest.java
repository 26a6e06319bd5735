package io.timbre.erasure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import io.timbre.catalog.Channel;
import io.timbre.catalog.Channels;
import io.timbre.outreach.OwnOutreach;
import io.timbre.shell.Sentence;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
@SignedInAs(Role.ADMIN)
class ErasurePageTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private BeanFactory beans;
  @Autowired private Channels channels;
  @Autowired private JdbcClient sql;

  private OwnOutreach own;

  @BeforeEach
  void somebody_an_agency_writes_to() {
    own = new OwnOutreach(beans);
  }

  @AfterEach
  void leave_no_trace() {
    own.close();
  }

  @Test
  void an_admin_reads_what_goes_and_what_stays_and_erases() {
    assertThat(mvc.get().uri("/erasures"))
        .bodyText()
        .contains("What is deleted", "every ranking", "What stays", "without a name");
    Channel lin = channels.findByIdIn(List.of(own.lin.value())).getFirst();
    String profile = lin.handle().profile(lin.platform()).orElseThrow().toString();
    assertThat(look(lin.platform().name(), profile, ""))
        .hasStatusOk()
        .bodyText()
        .contains("Erase Lin Lively?", "1 channel leaves the catalogue", "1 shortlist entry");
    assertThat(channels.findByIdIn(List.of(own.lin.value()))).hasSize(1);
    MvcTestResult erased = erasure(lin.platform().name(), profile, "").exchange();
    assertThat(erased).hasStatus(303).hasRedirectedUrl("/erasures");
    assertThat(erased.getMvcResult().getFlashMap().get("done"))
        .isInstanceOfSatisfying(
            Sentence.class, said -> assertThat(said.arguments()).containsExactly(1));
    assertThat(channels.findByIdIn(List.of(own.lin.value()))).isEmpty();
  }

  @Test
  void somebody_the_catalogue_does_not_have_is_erased_beforehand() {
    assertThat(erasure("TIKTOK", "@nobody.yet", "nobody.yet@quillaxo.example")).hasStatus(303);
    assertThat(sql.sql("select count(*) from erasure").query(Integer.class).single()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "INSTAGRAM,'','',Handle: type one that this platform allows",
    "INSTAGRAM,'no such handle','',Handle: type one that this platform allows",
    "INSTAGRAM,'https://www.tiktok.com/@lin','',Handle: type one that this platform allows",
    "MYSPACE,lin,'',Handle: type one that this platform allows",
    "INSTAGRAM,lin,nobody,Email address: type an address such as"
  })
  void what_names_nobody_is_said_at_its_field_and_erases_nobody(
      String platform, String handle, String address, String said) {
    assertThat(erasure(platform, handle, address)).hasStatus(422).bodyText().contains(said);
    assertThat(sql.sql("select count(*) from erasure").query(Integer.class).single()).isZero();
  }

  private MockMvcRequestBuilder erasure(String platform, String handle, String address) {
    return look(platform, handle, address).param("seen", "true");
  }

  private MockMvcRequestBuilder look(String platform, String handle, String address) {
    return mvc.post()
        .uri("/erasures")
        .with(csrf())
        .param("platform", platform)
        .param("handle", handle)
        .param("address", address);
  }
}
