package io.timbre.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import io.timbre.catalog.ChannelId;
import io.timbre.discovery.OwnCreators;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.shortlist.ShortlistChannel;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriTemplate;

/** Whatever route there is to something of a workspace, it leads nobody else there. */
@TimbreTest
class WorkspaceIsolationTest {

  @Autowired private OpenCampaign openCampaign;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;
  @Autowired private MockMvcTester mvc;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private long campaign;
  private long client;
  private long channel;

  @BeforeEach
  void a_campaign_of_the_agency_with_a_channel_on_its_shortlist() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    channel = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.rank();
    SignedIn mara = campaigns.person("agency");
    campaign = campaigns.paid(mara);
    client =
        sql.sql("select client_id from campaign where id = ?")
            .param(campaign)
            .query(Long.class)
            .single();
    shortlistChannel.add(openCampaign.open(campaign, mara), new ChannelId(channel));
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  @Test
  @SignedInAs(Role.MARKETER)
  void another_workspace_finds_nothing_on_any_route_and_changes_nothing() {
    String before = everything();
    assertThat(routes())
        .hasSizeGreaterThan(20)
        .allSatisfy(route ->
            assertThat(
                    mvc.method(route.method())
                        .uri(route.path())
                        .with(csrf())
                        .param("name", "Stolen")
                        .param("to", "CONTACTED")
                        .param("seen", "0")
                        .param("reason", "Stolen")
                        .param("budget", "1")
                        .exchange())
                .hasStatus(404));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  @SignedInAs(Role.MARKETER)
  void another_workspace_sees_none_of_it_in_its_lists() {
    assertThat(mvc.get().uri("/campaigns")).bodyText().doesNotContain("Quillaxo bake");
    assertThat(mvc.get().uri("/campaigns/new")).bodyText().doesNotContain("A client of a test");
    assertThat(mvc.get().uri("/clients")).bodyText().doesNotContain("A client of a test");
  }

  private record Route(HttpMethod method, String path) {}

  private List<Route> routes() {
    return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
        .flatMap(this::routes)
        .filter(route -> route.path().matches("/(campaigns|clients)/[0-9].*"))
        .toList();
  }

  private Stream<Route> routes(RequestMappingInfo info) {
    return info.getPatternValues().stream()
        .flatMap(pattern ->
            info.getMethodsCondition().getMethods().stream()
                .map(method -> new Route(method.asHttpMethod(), filled(pattern))));
  }

  /** With the agency's campaign, client and channel, and 1 for whatever else has a number. */
  private String filled(String pattern) {
    UriTemplate template = new UriTemplate(pattern);
    long id = pattern.startsWith("/clients/") ? client : campaign;
    Map<String, Object> values = new HashMap<>();
    template.getVariableNames().forEach(name -> values.put(name, 1));
    values.put("id", id);
    values.put("channel", channel);
    values.put("format", "csv");
    return template.expand(values).getPath();
  }

  /** Every row that a workspace has of its own, as text. */
  private String everything() {
    StringBuilder all = new StringBuilder();
    sql.sql(
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and table_name not in
                ('scheduled_tasks', 'flyway_schema_history', 'standing', 'niche', 'benchmark',
                 'benchmark_version', 'engagement_snapshot')
            order by table_name
            """)
        .query(String.class)
        .list()
        .forEach(table ->
            all.append(table)
                .append(
                    sql.sql(
                            "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                + table
                                + " t")
                        .query(String.class)
                        .single())
                .append('\n'));
    return all.toString();
  }
}
