package io.timbre.outreach;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.timbre.access.People;
import io.timbre.access.SignedIn;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.discovery.OwnCreators;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.KeepMailServer;
import io.timbre.mail.MailSecurity;
import io.timbre.mail.MailSettings;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.shortlist.ShortlistChannel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A test's own mail server, and a campaign of the agency's with Lin Lively on its shortlist. All of
 * it leaves when the test is over.
 */
public final class OwnOutreach implements AutoCloseable {

  /** The agency's address of Lin Lively. */
  public static final String ADDRESS = "lin.lively@quillaxo.example";

  private final BeanFactory beans;
  private final JdbcClient sql;
  private final OwnCampaigns campaigns;
  private final OwnCreators creators;
  private GreenMail postOffice = new GreenMail(smtp(0));
  private final int port;

  public final SignedIn mara;
  public final SignedIn jonas;
  public final long campaign;
  public final ChannelId lin;

  public OwnOutreach(BeanFactory beans) {
    this.beans = beans;
    sql = bean(JdbcClient.class);
    campaigns =
        new OwnCampaigns(
            bean(People.class), bean(KeepClients.class), bean(StartCampaign.class), sql);
    creators = new OwnCreators(sql, bean(RefreshStandings.class), bean(Clock.class));
    lin = new ChannelId(creators.measured("Lin Lively", "lively", 20_300, 1_234));
    creators.rank();
    mara = campaigns.person("agency");
    jonas = campaigns.person("marketer");
    campaign = campaigns.paid(mara);
    bean(ShortlistChannel.class).add(opened(campaign, mara), lin);
    bean(KeepContacts.class).give(with(), new EmailAddress(ADDRESS));
    postOffice.start();
    port = postOffice.getSmtp().getPort();
    serverAt(port);
  }

  /** Answers at once with what the application is made of. */
  public <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  private static ServerSetup smtp(int port) {
    ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(10_000);
    return setup;
  }

  /** A campaign, opened for somebody of its workspace. */
  public OpenedCampaign opened(long campaign, SignedIn viewer) {
    return bean(OpenCampaign.class).open(campaign, viewer);
  }

  /** A campaign of the marketer's, who works elsewhere, with Lin Lively on its shortlist too. */
  public long campaignElsewhere() {
    long elsewhere = campaigns.paid(jonas);
    bean(ShortlistChannel.class).add(opened(elsewhere, jonas), lin);
    return elsewhere;
  }

  /** What the agency writes to Lin Lively, as it stands now. */
  public Correspondence with() {
    return bean(OpenCorrespondence.class).open(opened(campaign, mara), lin);
  }

  /** What the agency writes to another creator, who is put on the shortlist for it. */
  public Correspondence withAnother(String name, String handle) {
    ChannelId channel = new ChannelId(creators.measured(name, handle, 20_300, 1_234));
    creators.rank();
    bean(ShortlistChannel.class).add(opened(campaign, mara), channel);
    return bean(OpenCorrespondence.class).open(opened(campaign, mara), channel);
  }

  public GreenMail postOffice() {
    return postOffice;
  }

  /** Nobody answers any more where the mail server was. */
  public void closePostOffice() {
    postOffice.stop();
  }

  /** It answers again at the same place. */
  public void reopenPostOffice() {
    postOffice = new GreenMail(smtp(port));
    postOffice.start();
  }

  /** The agency's mail goes to this port of this machine. */
  public void serverAt(int port) {
    serverAt(port, MailSecurity.NONE, Optional.empty(), Optional.empty());
  }

  /** The same, as somebody who signs in. */
  public void serverAt(
      int port, MailSecurity security, Optional<String> username, Optional<String> password) {
    bean(KeepMailServer.class)
        .keep(
            new MailSettings(
                "127.0.0.1",
                port,
                security,
                username,
                "Mara Okoye, Fernhill Ägency",
                new EmailAddress("mara@fernhill.example"),
                Optional.of(new EmailAddress("answers@fernhill.example"))),
            password,
            mara);
  }

  @Override
  public void close() {
    postOffice.stop();
    campaigns.close();
    creators.close();
    for (String table :
        List.of("mail_server", "message_template", "suppression", "unsubscribe_link", "erasure")) {
      sql.sql("delete from " + table).update();
    }
  }
}
