package io.timbre.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import io.timbre.outreach.OwnOutreach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What no form of ours sends is a bad request, and no failure of ours. */
@TimbreTest
@SignedInAs(Role.ADMIN)
class RefuseMalformedFormsTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private BeanFactory beans;

  private OwnOutreach own;

  @BeforeEach
  void a_campaign_with_a_creator_on_its_shortlist() {
    own = new OwnOutreach(beans);
  }

  @AfterEach
  void leave_no_trace() {
    own.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          /campaigns, pieces
          /campaigns, pieces[
          /campaigns, pieces[POST
          /campaigns, "pieces['POST"
          {campaign}/shortlist/{lin}/terms, prices
          {campaign}/shortlist/{lin}/terms, prices[
          {campaign}/shortlist/{lin}/terms, pieces[POST
          {campaign}/plan, atLeast[
          {campaign}/plan, role[1
          {campaign}/plan, "role["
          {campaign}/approval, channels[
          {campaign}/approval, channels[x]
          {campaign}/approval, channels[99999]
          {campaign}/approval, channels[99999999999]
          """)
  void a_parameter_with_a_malformed_name_is_a_bad_request(String path, String name) {
    String address =
        path.replace("{campaign}", "/campaigns/" + own.campaign)
            .replace("{lin}", String.valueOf(own.lin.value()));
    assertThat(mvc.post().uri(address).with(csrf()).param(name, "1")).hasStatus(400);
  }
}
