package io.timbre.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.SignedIn;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.documents.letterhead.KeepLetterhead;
import io.timbre.documents.letterhead.Letterhead;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TimbreTest
class WritePdfTest {

  @Autowired private WritePdf pdf;
  @Autowired private KeepLetterhead letterheads;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private JdbcClient sql;

  private Letterhead letterhead() {
    try (OwnCampaigns campaigns = new OwnCampaigns(people, clients, start, sql)) {
      SignedIn mara = campaigns.person("agency");
      return letterheads.of(mara);
    }
  }

  private String printed(String words, String elsewhere) throws IOException {
    Paper paper =
        new Paper(
            "crooked/elsewhere", "A document", Map.of("words", words, "elsewhere", elsewhere));
    try (PDDocument document = Loader.loadPDF(pdf.of(paper, letterhead()))) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  @Test
  void nothing_is_fetched_while_a_document_is_printed() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        request -> {
          asked.incrementAndGet();
          request.sendResponseHeaders(404, -1);
          request.close();
        });
    server.start();
    try {
      String elsewhere = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      assertThat(printed("Printed", elsewhere)).contains("Printed");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void words_of_many_scripts_are_printed_as_they_are() throws IOException {
    String words = "Łódź, İzmir, Tiếng Việt, Ελένη Ψωμά, Кирилл, 빵굽는 날, 漢字 太郎, ひらがな カタカナ";
    assertThat(printed(words, "nowhere:")).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مخبز السعادة",
        "لا إله",
        "نان و پنیر",
        "שלום לחם",
        "ขนมปังอบสด",
        "मीठी रोटी",
        "বাংলা ঘর",
        "રોટલી",
        "ਰੋਟੀ",
        "ரொட்டி",
        "రొట్టె",
        "ರೊಟ್ಟಿ",
        "റൊട്ടി",
        "රොටි",
        "პურის სახლი",
        "Հացի տուն",
        "នំប៉័ង",
        "ເຂົ້າຈີ່",
        "ပေါင်မုန့်",
        "ዳቦ ቤት",
        "빵굽는 날",
        "パン屋さん",
        "面包师傅",
        "bread 🍞 lover"
      })
  void a_name_of_any_script_is_printed_as_it_is(String name) throws IOException {
    assertThat(printed(name, "nowhere:")).contains(name).doesNotContain("[U+");
  }

  @Test
  void names_from_right_to_left_stand_beside_figures_from_left_to_right() throws IOException {
    assertThat(printed("@sweet.home שלום 1,250 €", "nowhere:"))
        .contains("@sweet.home", "שלום", "1,250", "€");
    assertThat(printed("(مخبز 24 ساعة) 34", "nowhere:")).contains("(مخبز 24 ساعة)", "34");
  }

  @Test
  void a_word_without_a_break_stays_on_the_page() throws IOException {
    assertThat(printed("long".repeat(50), "nowhere:").replaceAll("\\s", ""))
        .contains("long".repeat(50));
  }

  @Test
  void letters_of_mathematics_are_printed_as_letters() throws IOException {
    assertThat(printed("𝓑𝓪𝓴𝓮𝓻 ℬ 𝟙𝟚", "nowhere:")).contains("Baker B 12");
  }

  @Test
  void what_is_not_seen_falls_away() throws IOException {
    assertThat(printed("Lin\u0007\ufeff\u200d Lively\ufe0f", "nowhere:")).contains("Lin Lively");
  }

  @Test
  void a_letter_that_no_font_holds_is_its_number() throws IOException {
    assertThat(printed("ꀕ and 𞤀", "nowhere:")).contains("[U+A015] and [U+1E900]");
  }

  @Test
  void a_mark_joins_its_letter_and_never_the_markup() throws IOException {
    assertThat(printed("\u0338Cafe\u0301", "nowhere:")).contains("Café");
  }

  @Test
  void words_are_never_markup() throws IOException {
    assertThat(printed("<b>&amp; \"so\" on</b>", "nowhere:")).contains("<b>&amp; \"so\" on</b>");
  }
}
