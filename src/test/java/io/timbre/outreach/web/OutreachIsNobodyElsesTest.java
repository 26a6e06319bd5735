package io.timbre.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import io.timbre.outreach.FollowCreator;
import io.timbre.outreach.MessageId;
import io.timbre.outreach.OwnOutreach;
import io.timbre.outreach.ReadCorrespondence;
import io.timbre.outreach.WriteToCreator;
import io.timbre.outreach.wording.KeepTemplates;
import io.timbre.outreach.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The marketer, who works elsewhere, asks for what is the agency's. */
@TimbreTest
@SignedInAs(Role.MARKETER)
class OutreachIsNobodyElsesTest {

  private static final Wording HELLO = new Wording("Bread", "Hello Lin");

  @Autowired private MockMvcTester mvc;
  @Autowired private BeanFactory beans;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired private WriteToCreator write;
  @Autowired private ReadCorrespondence read;
  @Autowired private FollowCreator follow;
  @Autowired private KeepTemplates templates;
  @Autowired private Clock clock;

  private OwnOutreach own;
  private MessageId message;
  private long template;

  @BeforeEach
  void something_of_the_agencys() {
    own = new OwnOutreach(beans);
    message = write.sentByHand(own.with(), HELLO);
    follow.followUp(own.with(), LocalDate.now(clock));
    template = templates.add("Ours", HELLO, own.mara);
  }

  @AfterEach
  void leave_no_trace() {
    own.close();
  }

  @Test
  void every_route_with_the_agencys_ids_leads_nowhere() {
    List<String> asked = Stream.concat(ask(RequestMethod.GET), ask(RequestMethod.POST)).toList();
    assertThat(asked).hasSizeGreaterThan(15).allMatch(answer -> answer.startsWith("404 "));
    assertThat(read.with(own.with()).messages()).hasSize(1);
  }

  private Stream<String> ask(RequestMethod method) {
    return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
        .filter(
            handler -> handler.getValue().getBeanType().getPackageName().endsWith("outreach.web"))
        .filter(handler -> handler.getKey().getMethodsCondition().getMethods().contains(method))
        .flatMap(handler -> handler.getKey().getPathPatternsCondition().getPatternValues().stream())
        .filter(pattern -> pattern.contains("{id") && !pattern.contains("{token"))
        .map(pattern -> {
          String path = filled(pattern);
          MvcTestResult answer =
              method == RequestMethod.GET ? mvc.get().uri(path).exchange() : post(path);
          return answer.getResponse().getStatus() + " " + method + " " + path;
        });
  }

  private String filled(String pattern) {
    long id = pattern.startsWith("/settings") ? template : own.campaign;
    return pattern
        .replaceFirst("\\{id[^/]*}", String.valueOf(id))
        .replaceFirst("\\{channel[^/]*}", String.valueOf(own.lin.value()))
        .replaceFirst("\\{message[^/]*}", message.toString());
  }

  private MvcTestResult post(String path) {
    return mvc.post()
        .uri(path)
        .with(csrf())
        .param("key", UUID.randomUUID().toString())
        .param("subject", "x")
        .param("body", "x")
        .param("name", "x")
        .param("email", "x@example.com")
        .param("day", LocalDate.now(clock).toString())
        .param("words", "x")
        .param("seen", "0")
        .exchange();
  }

  @Test
  void the_same_creator_in_a_campaign_of_ones_own_shows_nothing_of_the_agencys() {
    long elsewhere = own.campaignElsewhere();
    String lin = "/campaigns/" + elsewhere + "/outreach/" + own.lin.value();
    for (String page :
        List.of(
            lin,
            "/campaigns/" + elsewhere + "/outreach",
            "/campaigns/outreach",
            "/settings/mail",
            "/settings/templates",
            "/creators/" + own.lin.value())) {
      assertThat(mvc.get().uri(page))
          .as(page)
          .hasStatusOk()
          .bodyText()
          .doesNotContain(OwnOutreach.ADDRESS, "fernhill", "Ours", "Bread", "127.0.0.1");
    }
    assertThat(post(lin + "/preview")).hasStatus(303);
    assertThat(mvc.get().uri(lin + "/preview"))
        .hasStatusOk()
        .bodyText()
        .contains("Add an email address first")
        .doesNotContain(OwnOutreach.ADDRESS);
    assertThat(mvc.get().uri(lin + "?template=" + template)).hasStatus(404);
  }

  @Test
  void a_message_of_the_agencys_is_not_reached_through_a_campaign_of_ones_own() {
    String lin = "/campaigns/" + own.campaignElsewhere() + "/outreach/" + own.lin.value();
    for (String verb : List.of("attempt", "confirmation", "withdrawal")) {
      assertThat(mvc.post().uri(lin + "/messages/" + message + "/" + verb).with(csrf()))
          .hasStatus(404);
    }
  }
}
