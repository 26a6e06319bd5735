package io.timbre.intake.row;

import static io.timbre.intake.column.Field.CAPTURED_ON;
import static io.timbre.intake.column.Field.CATEGORY;
import static io.timbre.intake.column.Field.COMMENTS;
import static io.timbre.intake.column.Field.COUNTRY;
import static io.timbre.intake.column.Field.ENGAGEMENTS;
import static io.timbre.intake.column.Field.ENGAGEMENT_RATE;
import static io.timbre.intake.column.Field.FOLLOWERS;
import static io.timbre.intake.column.Field.HANDLE;
import static io.timbre.intake.column.Field.IGNORED;
import static io.timbre.intake.column.Field.LANGUAGE;
import static io.timbre.intake.column.Field.LIKES;
import static io.timbre.intake.column.Field.NAME;
import static io.timbre.intake.column.Field.PLATFORM;
import static io.timbre.intake.column.Field.POSTS_MEASURED;
import static io.timbre.intake.column.Field.PRICE;
import static io.timbre.intake.column.Field.PROFILE_ADDRESS;
import static io.timbre.intake.column.Field.SAVES;
import static io.timbre.intake.column.Field.SHARES;
import static io.timbre.intake.column.Field.SPONSORED_POSTS;
import static io.timbre.intake.column.Field.VIEWS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.catalog.Platform;
import io.timbre.intake.column.Column;
import io.timbre.intake.column.CreatorList;
import io.timbre.intake.column.Field;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.column.UnderstandColumns;
import io.timbre.intake.file.Message;
import io.timbre.intake.file.UnreadableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstandColumnsTest {

  @Test
  void headers_in_plain_english_are_understood() {
    assertFields(
        """
        Username,Full Name,Platform,Followers,Avg. Likes,Avg. Comments,Avg. Shares,Avg. Saves,\
        Avg. Views,Posts analysed,Sponsored posts,Price per post,Country,Language,Niche,Captured on
        mo.bakes,Mo Baker,Instagram,12.3K,400,12,3,2,900,12,1,80,Spain,Spanish,Baking,2022-06-01
        """,
        HANDLE,
        NAME,
        PLATFORM,
        FOLLOWERS,
        LIKES,
        COMMENTS,
        SHARES,
        SAVES,
        VIEWS,
        POSTS_MEASURED,
        SPONSORED_POSTS,
        PRICE,
        COUNTRY,
        LANGUAGE,
        CATEGORY,
        CAPTURED_ON);
  }

  @Test
  void so_are_they_in_other_languages() {
    assertFields(
        """
        Usuario;Nombre;Seguidores;Me gusta (promedio);Comentarios;Tasa de engagement;País;Precio
        mo.bakes;Mo Baker;12.300;400;12;3,3%;España;80
        """,
        HANDLE, NAME, FOLLOWERS, LIKES, COMMENTS, ENGAGEMENT_RATE, COUNTRY, PRICE);
    assertFields(
        """
        Benutzername;Abonnenten;Kommentare pro Beitrag;Aufrufe;Sprache;Kategorie;Preis
        mo.bakes;12.300;400;1200;Deutsch;Backen;80
        """,
        HANDLE,
        FOLLOWERS,
        COMMENTS,
        VIEWS,
        LANGUAGE,
        CATEGORY,
        PRICE);
    assertFields(
        """
        Nom d’utilisateur;Abonnés;J’aime;Vues moyennes;Taux d’engagement;Pays
        mo.bakes;12 300;400;1200;3,3 %;France
        """,
        HANDLE, FOLLOWERS, LIKES, VIEWS, ENGAGEMENT_RATE, COUNTRY);
    assertFields(
        """
        Nome de usuário,Inscritos,Curtidas,Visualizações,Taxa de engajamento,País
        mo.bakes,12300,400,1200,3.3%,Brasil
        """,
        HANDLE, FOLLOWERS, LIKES, VIEWS, ENGAGEMENT_RATE, COUNTRY);
  }

  @Test
  void names_run_together_are_read_apart() {
    assertFields(
        "userName,followersCount,avgLikes,avg_comments,engagementRate\nmo.bakes,12300,400,12,3.3\n",
        HANDLE,
        FOLLOWERS,
        LIKES,
        COMMENTS,
        ENGAGEMENT_RATE);
  }

  @Test
  void of_two_columns_the_one_that_looks_like_handles_holds_them_whatever_the_headers_say() {
    String handles = "mobakes\nOvenLight\ncrumb_without\n";
    String titles = "Mo Bakes Bread\nOven Light TV\nCrumb Without\n";
    assertFields(
        beside("channel name\n" + handles, "youTuber\n" + titles), HANDLE, NAME, FOLLOWERS);
    assertFields(beside("Name\n" + titles, "Youtuber\n" + handles), NAME, HANDLE, FOLLOWERS);
    assertFields(beside("Tiktok name\n" + titles, "Tiktoker\n" + handles), NAME, HANDLE, FOLLOWERS);
  }

  @Test
  void engagement_is_a_count_or_a_rate_by_what_stands_there() {
    assertFields(
        "handle,Eng. (Auth.),Eng. (Avg.)\nmo,274.9K,456.7K\n", HANDLE, IGNORED, ENGAGEMENTS);
    assertFields("handle,Authentic engagement\nmo,274.9K\n", HANDLE, ENGAGEMENTS);
    assertFields("handle,engagement\nmo,3.4%\n", HANDLE, ENGAGEMENT_RATE);
    assertFields("handle,engagement\nmo,3.4\nal,12.1\nbo,2\n", HANDLE, ENGAGEMENT_RATE);
    assertFields("handle,engagement\nmo,350\nal,1200\n", HANDLE, ENGAGEMENTS);
    assertFields("handle,Likes + comments\nmo,350\n", HANDLE, ENGAGEMENTS);
    assertFields("handle,engagement rate by views\nmo,3.4%\n", HANDLE, IGNORED);
  }

  @Test
  void totals_of_a_whole_life_are_no_averages() {
    assertFields(
        "channel_info,posts,followers,avg_likes,new_post_avg_like,total_likes\n"
            + "mobakes,3.3k,4.1m,87k,65k,290m\n",
        HANDLE,
        IGNORED,
        FOLLOWERS,
        LIKES,
        IGNORED,
        IGNORED);
    assertFields("handle,subscribers,views\nmo,10000,9000000\n", HANDLE, FOLLOWERS, IGNORED);
    assertFields("handle,subscribers,views\nmo,10000,90000\n", HANDLE, FOLLOWERS, VIEWS);
  }

  @Test
  void a_column_called_post_holds_prices_where_nobody_could_post_so_often() {
    assertFields("ig,er,post\nmobakes,0.017,3200000\n", HANDLE, ENGAGEMENT_RATE, PRICE);
    assertFields("ig,er,post\nmobakes,0.017,320\n", HANDLE, ENGAGEMENT_RATE, IGNORED);
  }

  @Test
  void addresses_are_known_by_themselves() {
    assertFields(
        "Where,Followers\nhttps://www.instagram.com/mo.bakes/,1200\n", PROFILE_ADDRESS, FOLLOWERS);
    assertFields(
        "Influencer,Instagram\nMo Baker,https://www.instagram.com/mo.bakes/\nAl,instagram.com/al\n",
        NAME,
        PROFILE_ADDRESS);
    assertFields(
        "YouTube channel,Url\nOven TV,https://www.youtube.com/@oven\n", NAME, PROFILE_ADDRESS);
    assertFields("Who,Followers\n@mo.bakes,1200\n@al,3\n", HANDLE, FOLLOWERS);
  }

  @Test
  void of_four_platforms_in_a_row_the_wanted_one_is_taken() {
    String text =
        """
        Name,Instagram handle,Instagram followers,TikTok handle,TikTok followers,YouTube,Twitter handle
        Mo Baker,mo.bakes,1200,mobakes,800,5000,mo_b
        """;
    CreatorList list = TakenIn.open(TakenIn.file(text, UTF_8));
    assertThat(fields(UnderstandColumns.of(list, Platform.TIKTOK)))
        .containsExactly(NAME, IGNORED, IGNORED, HANDLE, FOLLOWERS, IGNORED, IGNORED);
    assertThat(fields(UnderstandColumns.of(list, Platform.INSTAGRAM)))
        .containsExactly(NAME, HANDLE, FOLLOWERS, IGNORED, IGNORED, IGNORED, IGNORED);
    assertThat(UnderstandColumns.of(list).platform()).contains(Platform.INSTAGRAM);
  }

  @Test
  void a_list_that_names_no_channels_is_refused_with_its_headers() {
    CreatorList list = list("Name,City,Followers\nMo Baker,Paris,1200\nAl Miller,Rome,3\n");
    Mapping mapping = UnderstandColumns.of(list);
    assertThat(mapping.refusal())
        .contains(Message.of("intake.mapping.no-handle", "Name, City, Followers"));
    assertThatThrownBy(() -> TakenIn.of(list, mapping, Platform.INSTAGRAM, "EUR"))
        .isInstanceOf(UnreadableList.class);
  }

  @Test
  void a_person_has_the_last_word() {
    CreatorList list = list("Who,Nick,Fans\nMo,mo.bakes,1200\n");
    Mapping understood = UnderstandColumns.of(list);
    Mapping corrected = understood.with(1, IGNORED).with(0, HANDLE);
    assertThat(fields(corrected)).containsExactly(HANDLE, IGNORED, FOLLOWERS);
    assertThat(corrected.columns().getFirst().reason().key()).isEqualTo("intake.column.person");
    assertThat(corrected.refusal()).isEmpty();
    assertThat(TakenIn.of(list, corrected, Platform.INSTAGRAM, "EUR").row("mo").followers())
        .hasValue(1200);
  }

  @Test
  void two_columns_cannot_hold_the_same_but_for_categories() {
    Mapping mapping = UnderstandColumns.of(list("handle,a,b\nmo,x,y\n"));
    assertThat(mapping.with(1, CATEGORY).with(2, CATEGORY).refusal()).isEmpty();
    assertThat(mapping.with(1, NAME).with(2, NAME).refusal())
        .contains(Message.of("intake.mapping.twice", "a", "b"));
  }

  @Test
  void every_column_comes_with_its_reason_and_some_of_its_cells() {
    Column column = UnderstandColumns.of(list("handle,Fans\nmo,1\nal,\nbo,3\n")).columns().get(1);
    assertThat(column.reason().key()).isEqualTo("intake.column.header");
    assertThat(column.samples()).containsExactly("1", "3");
  }

  private static String beside(String left, String right) {
    StringBuilder text = new StringBuilder();
    List<String> rights = right.lines().toList();
    List<String> lefts = left.lines().toList();
    for (int row = 0; row < lefts.size(); row++) {
      String last = row == 0 ? "Subscribers" : "12.3K";
      text.append(lefts.get(row)).append(',').append(rights.get(row)).append(',').append(last);
      text.append('\n');
    }
    return text.toString();
  }

  private static void assertFields(String text, Field... fields) {
    assertThat(fields(UnderstandColumns.of(list(text)))).as(text).containsExactly(fields);
  }

  private static List<Field> fields(Mapping mapping) {
    return mapping.columns().stream().map(Column::field).toList();
  }

  private static CreatorList list(String text) {
    return TakenIn.open(TakenIn.file(text, UTF_8));
  }
}
