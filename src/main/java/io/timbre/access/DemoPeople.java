package io.timbre.access;

import io.timbre.database.DemoMode;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up people of demo mode, one for each role. They are offered only in demo mode. */
@Component
@Order(0)
public class DemoPeople implements ApplicationRunner {

  private static final List<DemoPerson> CAST =
      List.of(
          new DemoPerson("marketer", "Jonas Halvorsen", "Halden Mills", Role.MARKETER),
          new DemoPerson("agency", "Mara Okoye", "Fernhill Agency", Role.AGENCY),
          new DemoPerson("admin", "Edda Quist", "Fernhill Agency", Role.ADMIN));

  private final DemoMode demo;
  private final People people;
  private final Workspaces workspaces;
  private final Clock clock;

  DemoPeople(DemoMode demo, People people, Workspaces workspaces, Clock clock) {
    this.demo = demo;
    this.people = people;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  /** The people a visitor can sign in as; empty outside demo mode. */
  public List<DemoPerson> offered() {
    return demo.on() ? CAST : List.of();
  }

  /** Creates the demo people who do not exist yet. */
  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    offered().stream()
        .filter(person -> people.findByUsername(person.username()).isEmpty())
        .forEach(this::add);
  }

  private void add(DemoPerson person) {
    Workspace workspace =
        workspaces
            .findByName(person.workspace())
            .orElseGet(() -> workspaces.save(new Workspace(person.workspace())));
    people.save(
        new Person(
            workspace,
            person.username(),
            person.name(),
            DemoPassword.KEPT_AS,
            person.role(),
            clock.instant()));
  }

  /** A demo person. Their password is public. */
  public record DemoPerson(String username, String name, String workspace, Role role) {

    public String password() {
      return DemoPassword.PASSWORD;
    }
  }
}
