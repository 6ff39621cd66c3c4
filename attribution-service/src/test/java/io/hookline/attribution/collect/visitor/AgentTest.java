package io.hookline.attribution.collect.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
        "Mozilla/5.0 (compatible; Twitterbot/1.0)",
        "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
        "TelegramBot (like TwitterBot)",
        "WhatsApp/2.23.20.0 A",
        "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
        "LinkedInBot/1.0 (compatible; Mozilla/5.0)",
        "Mozilla/5.0 (Linux; Android 5.0) AppleWebKit (compatible; Bytespider; bot@example.com)",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "TikTokSpider/1.0",
        "Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5",
      })
  void fetchersAreRobots(String agent) {
    assertThat(Robots.is(agent)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (iPhone; CPU iPhone OS 16_6) Mobile/15E148 musical_ly_31.5.0 BytedanceWebview/d8a21c6|TIKTOK_APP",
        "Mozilla/5.0 (Linux; Android 13) Mobile trill_2023107060 BytedanceWebview/d8a21c6|TIKTOK_APP",
        "Mozilla/5.0 (iPhone) Mobile/15E148 Instagram 300.0.0.15.105 (iPhone14,5)|INSTAGRAM_APP",
        "Mozilla/5.0 (iPhone) Mobile/15E148 [FBAN/FBIOS;FBAV/430.0.0.1]|FACEBOOK_APP",
        "Mozilla/5.0 (Linux; Android 12; CUBOT P60) AppleWebKit/537.36 Mobile Safari/537.36|MOBILE",
        "Mozilla/5.0 (iPhone) Mobile/15E148 [Pinterest/iOS]|MOBILE",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36|DESKTOP",
        "curl/8.5.0|OTHER",
      })
  void peopleAreNot(String agent, Agent expected) {
    assertThat(Robots.is(agent)).isFalse();
    assertThat(Agent.of(agent)).isEqualTo(expected);
  }

  @Test
  void nothingIsOther() {
    assertThat(Agent.of(null)).isEqualTo(Agent.OTHER);
  }
}
