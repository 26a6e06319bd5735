package io.timbre.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.TimbreTest;
import io.timbre.access.SignedIn;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.KeepMailServer;
import io.timbre.mail.MailSecurity;
import io.timbre.mail.MailSettings;
import io.timbre.outreach.FollowCreator;
import io.timbre.outreach.KeepContacts;
import io.timbre.outreach.OwnOutreach;
import io.timbre.outreach.ReadCorrespondence;
import io.timbre.outreach.wording.KeepTemplates;
import io.timbre.outreach.wording.MessageTemplate;
import io.timbre.outreach.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who do the same at once end as they would one after the other. */
@TimbreTest
class TwoAtOnceTest {

  private static final Wording HELLO = new Wording("Bread", "Hello");

  @Autowired private BeanFactory beans;
  @Autowired private JdbcClient sql;
  @Autowired private KeepClients clients;
  @Autowired private KeepTemplates templates;
  @Autowired private KeepContacts contacts;
  @Autowired private KeepMailServer servers;
  @Autowired private FollowCreator follow;
  @Autowired private PlatformTransactionManager transactions;

  private OwnOutreach own;

  @BeforeEach
  void a_campaign_with_somebody_to_write_to() {
    own = new OwnOutreach(beans);
    sql.sql("delete from message_template").update();
  }

  @AfterEach
  void leave_no_trace() {
    own.close();
    sql.sql("delete from client where name = 'Flourmill'").update();
  }

  @Test
  void a_client_is_taken_on_once() {
    assertThat(atOnce(() -> clients.add("Flourmill", own.mara)))
        .satisfiesExactlyInAnyOrder(
            failure -> assertThat(failure).isNull(),
            failure -> assertThat(failure).isInstanceOf(KeepClients.NameTaken.class));
  }

  @Test
  void a_brand_becomes_its_own_client_once() {
    sql.sql("delete from campaign where client_id in (select id from client where own)").update();
    sql.sql("delete from client where own").update();
    assertThat(atOnce(() -> clients.itself(own.jonas))).containsOnlyNulls();
    assertThat(clients.of(own.jonas)).hasSize(1);
  }

  @Test
  void the_shipped_templates_become_a_workspaces_own_once() {
    SignedIn mara = own.mara;
    long first = templates.of(mara).getFirst().id();
    assertThat(
            atOnce(() -> {
              templates.change(first, 0, templates.open(first, mara).name(), HELLO, mara);
              return true;
            }))
        .satisfiesExactlyInAnyOrder(
            failure -> assertThat(failure).isNull(),
            failure -> assertThat(failure).isInstanceOf(ChangedMeanwhile.class));
    assertThat(templates.of(mara)).hasSize(3);
    assertThat(templates.of(mara).getFirst().wording()).isEqualTo(HELLO);
  }

  @Test
  void a_page_with_a_shipped_template_is_out_of_date_once_the_workspace_has_its_own() {
    MessageTemplate shipped = templates.of(own.mara).getFirst();
    templates.change(shipped.id(), 0, shipped.name(), HELLO, own.mara);
    assertThatThrownBy(() -> templates.change(shipped.id(), 0, shipped.name(), HELLO, own.mara))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void a_template_of_one_name_is_added_once() {
    assertThat(atOnce(() -> templates.add("Mine", HELLO, own.mara)))
        .satisfiesExactlyInAnyOrder(
            failure -> assertThat(failure).isNull(),
            failure -> assertThat(failure).isInstanceOf(KeepTemplates.NameTaken.class));
  }

  @Test
  void one_follow_up_is_open() {
    LocalDate day = LocalDate.now();
    var with = own.with();
    assertThat(
            atOnce(() -> {
              follow.followUp(with, day);
              return true;
            }))
        .containsOnlyNulls();
    assertThat(own.bean(ReadCorrespondence.class).with(with).followUps())
        .filteredOn(one -> one.doneAt().isEmpty())
        .hasSize(1);
  }

  @Test
  void one_address_is_kept() {
    contacts.forget(own.with());
    var with = own.with();
    assertThat(
            atOnce(() -> {
              contacts.give(with, new EmailAddress("lin@quillaxo.example"));
              return true;
            }))
        .containsOnlyNulls();
    assertThat(contacts.of(with)).contains(new EmailAddress("lin@quillaxo.example"));
  }

  @Test
  void one_mail_server_is_kept_and_forgotten() {
    servers.forget(own.mara);
    MailSettings settings =
        new MailSettings(
            "127.0.0.1",
            2525,
            MailSecurity.NONE,
            Optional.empty(),
            "Mara",
            new EmailAddress("mara@fernhill.example"),
            Optional.empty());
    assertThat(
            atOnce(() -> {
              servers.keep(settings, Optional.empty(), own.mara);
              return true;
            }))
        .containsOnlyNulls();
    assertThat(
            atOnce(() -> {
              servers.forget(own.mara);
              return true;
            }))
        .containsOnlyNulls();
  }

  /**
   * Has two do something, each in a transaction that stays open until both have begun, as often as
   * it takes for a race to show.
   *
   * @return what either failed with, or null
   */
  private List<Throwable> atOnce(Callable<?> what) {
    CyclicBarrier both = new CyclicBarrier(2);
    Callable<Object> one =
        () ->
            new TransactionTemplate(transactions)
                .execute(status -> {
                  try {
                    sql.sql("select 1").query(Integer.class).single();
                    both.await();
                    return what.call();
                  } catch (RuntimeException failed) {
                    throw failed;
                  } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                  }
                });
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Throwable> failures = new ArrayList<>();
      for (Future<Object> done : threads.invokeAll(List.of(one, one))) {
        failures.add(failure(done));
      }
      return failures;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static Throwable failure(Future<Object> done) throws InterruptedException {
    try {
      done.get();
      return null;
    } catch (ExecutionException failed) {
      return failed.getCause();
    }
  }
}
