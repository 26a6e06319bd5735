package io.timbre.campaign;

import io.timbre.access.People;
import io.timbre.access.Person;
import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import io.timbre.ranking.Brief;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test's own campaigns in the shared database; they leave when the test is over. */
public final class OwnCampaigns implements AutoCloseable {

  private static final String CLIENT = "A client of a test";
  private static final Money BUDGET = Money.parse("EUR 5000");
  private static final int TRIES = 5;

  private final People people;
  private final KeepClients clients;
  private final StartCampaign start;
  private final JdbcClient sql;

  public OwnCampaigns(People people, KeepClients clients, StartCampaign start, JdbcClient sql) {
    this.people = people;
    this.clients = clients;
    this.start = start;
    this.sql = sql;
  }

  /** A campaign that is not stored, opened for somebody. */
  public static OpenedCampaign opened(Campaign campaign, SignedIn viewer) {
    return new OpenedCampaign(campaign, viewer);
  }

  /** One of the demo people: agency and admin work in one workspace, marketer in another. */
  public SignedIn person(String username) {
    Person person = people.findByUsername(username).orElseThrow();
    return new SignedIn(
        person.id(),
        person.username(),
        person.name(),
        person.workspace().id(),
        person.workspace().name(),
        person.role());
  }

  /** A paid campaign in euros, for one post each, that looks for nothing in particular. */
  public long paid(SignedIn by) {
    return start(by, BUDGET, Optional.empty(), List.of(post()));
  }

  /** A paid campaign that asks for these deliverables. */
  public long paid(SignedIn by, Money budget, List<Deliverable> deliverables) {
    return start(by, budget, Optional.empty(), deliverables);
  }

  /** A campaign in euros where creators get a product that costs so much. */
  public long gifted(SignedIn by, String cost) {
    return start(by, BUDGET, Optional.of(new BigDecimal(cost)), List.of(post()));
  }

  private static Deliverable post() {
    return new Deliverable(ContentFormat.POST, 1, Optional.empty());
  }

  private long start(
      SignedIn by, Money budget, Optional<BigDecimal> gift, List<Deliverable> deliverables) {
    CampaignTerms terms =
        new CampaignTerms(
            "Quillaxo bake",
            Goal.SALES,
            "Flour",
            Optional.empty(),
            Optional.empty(),
            budget,
            gift,
            List.of(),
            deliverables);
    return start.start(client(by), terms, "", Brief.NONE, by).value();
  }

  private ClientId client(SignedIn by) {
    if (by.role() == Role.MARKETER) {
      return clients.itself(by);
    }
    return clients.of(by).stream()
        .findFirst()
        .map(Client::id)
        .orElseGet(() -> clients.add(CLIENT, by));
  }

  /** A job that is still at work on a campaign locks its rows in another order. */
  private void deleteCampaigns(int tries) {
    try {
      sql.sql("delete from campaign where name = 'Quillaxo bake'").update();
    } catch (PessimisticLockingFailureException deadlock) {
      if (tries == 1) {
        throw deadlock;
      }
      deleteCampaigns(tries - 1);
    }
  }

  @Override
  public void close() {
    deleteCampaigns(TRIES);
    sql.sql("delete from client where name = ?").param(CLIENT).update();
  }
}
