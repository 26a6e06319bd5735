package io.timbre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadPlatformAndSizeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tea on TikTok & YouTube | platform=TIKTOK,YOUTUBE",
        "tea, ig | platform=INSTAGRAM",
        "tea, tik tok only | platform=TIKTOK",
        "tea youtubers | platform=YOUTUBE",
        "tea, not on TikTok | platform=INSTAGRAM,YOUTUBE",
        "chá no TikTok, receitas em casa | platform=TIKTOK",
        "tea, micro-influencers | tier=MICRO",
        "tea, nano or micro | tier=NANO,MICRO",
        "tea, nano to macro creators | tier=NANO,MICRO,MACRO",
        "Mikro-Influencer, Tee | tier=MICRO",
        "té, microinfluencers | tier=MICRO",
        "small creators, tea | tier=NANO,MICRO",
        "celebrity influencers, tea | tier=MEGA",
        "tea, no mega influencers | tier=NANO,MICRO,MACRO",
        "mid-tier tea creators | followers.min=50000;followers.max=500000",
        "tea, mid-sized | followers.min=50000;followers.max=500000",
        "tea, small to mid-sized creators | followers.max=500000",
        "tea, micro or mid-tier influencers | followers.min=10000;followers.max=500000",
        "mid-tier and macro creators, tea | followers.min=50000;followers.max=999999",
        "big tea creators | tier=MACRO,MEGA",
        "large accounts, tea | tier=MACRO,MEGA",
        "tea creators, not too big | tier=NANO,MICRO",
        "tea, not too small | tier=MICRO,MACRO,MEGA",
        "no big creators, tea | tier=NANO,MICRO"
      })
  void platforms_and_sizes_go_by_many_words(String brief, String condition) {
    assertThat(Briefs.conditions(Briefs.read(brief))).isEqualTo(condition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instagram growth tips",
        "TikTok dances",
        "how to grow on YouTube",
        "macro photography",
        "macro-friendly recipes",
        "micro bikinis",
        "small gardens",
        "celebrity gossip",
        "big cats",
        "big car creators"
      })
  void what_content_is_about_is_no_condition(String brief) {
    assertThat(Briefs.conditions(Briefs.read(brief))).isEmpty();
  }

  @Test
  void a_platform_that_the_catalogue_does_not_know_is_not_used() {
    assertThat(Briefs.read("tea on Pinterest").unused()).containsExactly("on Pinterest");
  }
}
