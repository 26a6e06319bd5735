package io.timbre.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.outreach.OwnOutreach;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A page that is asked for writes nothing, whoever asks for the first time. */
@TimbreTest
class LookingChangesNothingTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private BeanFactory beans;
  @Autowired private JdbcClient sql;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private OwnOutreach own;

  @BeforeEach
  void a_campaign_and_a_brand_that_never_started_one() {
    own = new OwnOutreach(beans);
    sql.sql("delete from message_template").update();
    sql.sql("delete from campaign where client_id in (select id from client where own)").update();
    sql.sql("delete from client where own").update();
  }

  @AfterEach
  void leave_no_trace() {
    own.close();
  }

  @Test
  @SignedInAs(Role.AGENCY)
  void an_agency_looks_at_every_page() {
    assertThat(writtenByLooking()).isEmpty();
  }

  @Test
  @SignedInAs(Role.MARKETER)
  void a_marketer_looks_at_every_page() {
    assertThat(writtenByLooking()).isEmpty();
  }

  @Test
  @SignedInAs(Role.ADMIN)
  void an_admin_looks_at_every_page() {
    assertThat(writtenByLooking()).isEmpty();
  }

  private List<String> writtenByLooking() {
    String before = sql.sql("select pg_current_xact_id()::text").query(String.class).single();
    assertThat(addresses().map(page -> mvc.get().uri(page).exchange()))
        .hasSizeGreaterThan(30)
        .noneMatch(answer -> answer.getResponse().getStatus() >= 500);
    return tables().stream().filter(table -> hasRowsSince(before, table)).toList();
  }

  /** Every page, with the ids of the agency's campaign; of others it leads nowhere. */
  private Stream<String> addresses() {
    return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
        .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(route -> route.getPathPatternsCondition().getPatternValues().stream())
        .map(pattern ->
            pattern
                .replaceAll("\\{channel(:[^/]*)?}", String.valueOf(own.lin.value()))
                .replaceAll("\\{token(:[^/]*)?}", "x".repeat(43))
                .replaceAll("\\{id(:[^/]*)?}", String.valueOf(own.campaign))
                .replaceAll("\\{[a-z]+(:[^/]*)?}", "1"));
  }

  /** What is left out is written by jobs, at any time. */
  private List<String> tables() {
    return sql.sql(
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and table_name not in ('scheduled_tasks', 'flyway_schema_history',
                'standing', 'benchmark', 'benchmark_version')
            """)
        .query(String.class)
        .list();
  }

  private boolean hasRowsSince(String transaction, String table) {
    return sql.sql("select exists (select from " + table + " where xmin::text::bigint > ?::bigint)")
        .param(transaction)
        .query(Boolean.class)
        .single();
  }
}
