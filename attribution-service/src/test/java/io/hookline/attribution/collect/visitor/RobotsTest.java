package io.hookline.attribution.collect.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BingPreview/1.0b",
        "Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/534+ (KHTML, like Gecko) BingPreview/1.0b",
        "MicrosoftPreview/2.0",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko; compatible;"
            + " MicrosoftPreview/2.0; +https://aka.ms/MicrosoftPreview) Chrome/129.0 Safari/537.36",
        "GoogleMessages",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 GoogleMessages/20240520",
        "Quora Link Preview",
        "Quora Link Preview/1.0 (http://www.quora.com)",
        "Yahoo Link Preview",
        "Snap URL Preview Service; bot; snapchat; https://developers.snap.com/robots",
        "Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5",
        "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
        "Slack-ImgProxy (+https://api.slack.com/robots)",
        "WhatsApp/2.23.20.0 A",
        "Viber",
        "Bluesky Cardyb/1.1",
        "kakaotalk-scrap/1.0; +https://devtalk.kakao.com",
        "facebookexternalhit/1.1;line-poker/1.0",
        "meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)",
        "Iframely/1.3.1 (+https://iframely.com/docs/about)",
        "Mozilla/5.0 (compatible; ClickUpLinkUnfurler/1.0)",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/120.0 Safari/537.36",
        "SomeNewPreviewBot/1.0",
        "Acme LinkPreview",
      })
  void programsThatLookAheadAreRobots(String agent) {
    assertThat(Robots.is(agent)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0 (Linux; Android 12; CUBOT P60) AppleWebKit/537.36 Mobile Safari/537.36",
        "Mozilla/5.0 (Linux; Android 10; CUBOT_X19) AppleWebKit/537.36 Chrome/116 Mobile Safari/537.36",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 16_6) Mobile/15E148 musical_ly_31.5.0 BytedanceWebview/d8a21c6",
        "Mozilla/5.0 (Linux; Android 13; wv) Mobile trill_2023107060 BytedanceWebview/d8a21c6",
        "Mozilla/5.0 (iPhone) Mobile/15E148 Instagram 300.0.0.15.105 (iPhone14,5)",
        "Mozilla/5.0 (iPhone) Mobile/15E148 [FBAN/FBIOS;FBAV/430.0.0.1]",
        "Mozilla/5.0 (Linux; Android 16; Pixel 10; wv) AppleWebKit/537.36 Chrome/146 Mobile Safari/537.36"
            + " MetaIAB Facebook",
        "Mozilla/5.0 (iPhone) Mobile/15E148 [Pinterest/iOS]",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_1) Mobile/15E148 Snapchat/12.60.0.41 (like Safari/8617)",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 16_5) AppleWebKit/605.1.15 Mobile/15E148 [LinkedInApp]/9.28",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 16_5) Mobile/15E148 Safari Line/13.7.1",
        "Mozilla/5.0 (Linux; Android 13) Chrome/116 Mobile Safari/537.36 MicroMessenger/8.0.40 Weixin",
        "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/116 Mobile KAKAOTALK 10.3.5",
        "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 WhatsApp/2.23",
        "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 Viber/20.1",
        "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 Bluesky/1.90",
        "Mozilla/5.0 (Linux; Android 13) Mobile Safari/537.36 Telegram-Android/10.0.9 (Samsung)",
        "Mozilla/5.0 (iPhone) Mobile Reddit/Version 2023.39 iOS",
        "Mozilla/5.0 (Linux; Android 9; Preview Build/PPR1) AppleWebKit/537.36 Mobile Safari/537.36",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:120.0) Gecko/20100101 Firefox/120.0",
        "Mozilla/5.0 (Linux; Tizen 6.0) AppleWebKit/537.36 SamsungBrowser/3.0 TV Safari/537.36",
        "Mozilla/5.0 (PlayStation 5) AppleWebKit/605.1.15 Version/14.0 Safari/605.1.15",
        "curl/8.5.0",
        "okhttp/4.12.0",
      })
  void peopleAreNot(String agent) {
    assertThat(Robots.is(agent)).isFalse();
  }

  @Test
  void everyProgramOfTheListIsKnown() throws IOException {
    try (InputStream file = RobotsTest.class.getResourceAsStream("/robots/seen.txt")) {
      List<String> seen =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("# ") && !line.contains("MetaIAB Facebook"))
              .toList();
      assertThat(seen).hasSizeGreaterThan(1000).allMatch(line -> Robots.is(line.split("\t", 2)[1]));
      assertThat(seen)
          .filteredOn(line -> line.startsWith("AI_AGENT") && !line.contains("TikTokSpider"))
          .hasSizeGreaterThan(30)
          .allMatch(line -> Robots.classOf(line) == VisitorClass.AI_AGENT);
    }
  }
}
