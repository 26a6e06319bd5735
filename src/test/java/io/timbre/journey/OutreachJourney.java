package io.timbre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.outreach.OwnOutreach;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class OutreachJourney {

  @Autowired private BeanFactory beans;

  private OwnOutreach own;

  @BeforeEach
  void a_campaign_with_somebody_to_write_to() {
    own = new OwnOutreach(beans);
  }

  @AfterEach
  void leave_no_trace() {
    own.close();
  }

  @Test
  void an_agency_writes_to_a_creator_who_then_unsubscribes(Browser browser) throws Exception {
    String arrived = written(browser, () -> assertThat(browser.barriers()).isEmpty());
    assertThat(browser.barriers()).isEmpty();
    browser.leaveBy("Sign out");
    browser.open(arrived);
    assertThat(browser.barriers()).isEmpty();
    browser.press("Unsubscribe");
    browser.waitFor("can’t send you messages through Timbre any more");
    browser.signInAs("agency");
    browser.open("/campaigns/" + own.campaign + "/outreach/" + own.lin.value());
    browser.waitFor("This creator unsubscribed");
  }

  @Test
  void an_agency_writes_to_a_creator_without_scripts(@WithoutJavaScript Browser browser)
      throws Exception {
    written(browser, () -> {});
  }

  /**
   * Composes, previews and sends; answers with the link to unsubscribe in what arrived.
   *
   * @param look at each page on the way
   */
  private String written(Browser browser, Runnable look) throws Exception {
    browser.signInAs("agency");
    browser.open("/campaigns/" + own.campaign);
    browser.press("Outreach");
    look.run();
    browser.press("Lin Lively");
    browser.leaveBy("Use template");
    browser.fillIn("Subject", "Bread for {{first_name}}");
    browser.fillIn("Text", "Hello {{first_name}},\nwhat about {{deliverables}}?");
    look.run();
    browser.press("Preview");
    browser.waitFor("How it will look");
    assertThat(browser.text()).contains("Bread for Lin", "what about 1 post?");
    look.run();
    browser.press("Send message");

    assertThat(own.postOffice().waitForIncomingEmail(10_000, 1)).isTrue();
    browser.openUntil("/campaigns/" + own.campaign + "/outreach/" + own.lin.value(), "sent");
    MimeMessage message = own.postOffice().getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("Bread for Lin");
    String link = message.getHeader("List-Unsubscribe", null);
    return link.substring(link.indexOf("/unsubscribe/"), link.length() - 1);
  }
}
