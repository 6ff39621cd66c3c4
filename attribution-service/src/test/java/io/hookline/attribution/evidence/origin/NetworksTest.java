package io.hookline.attribution.evidence.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

  @ParameterizedTest
  @CsvSource({
    "www.google.com, google",
    "www.google.co.uk, google",
    "GOOGLE.DE, google",
    "images.google.fr, google",
    "mail.google.com, gmail",
    "gemini.google.com, gemini",
    "docs.google.com, google-docs",
    "google.example.com,",
    "notgoogle.com,",
    "l.instagram.com, instagram",
    "pay.amazon.com, amazon-pay",
    "www.amazon.de, amazon",
    "com.reddit.frontpage, reddit",
    "192.0.2.1,",
    "localhost,",
  })
  void theLongestDomainDecides(String host, String name) {
    Network network = Networks.list().ofHost(host);
    assertThat(network == null ? null : network.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "tiktok, tiktok",
    "TikTok, tiktok",
    "tik_tok, tiktok",
    "TT, tiktok",
    "www.tiktok.com, tiktok",
    "fb, facebook",
    "chatgpt.com, chatgpt",
    "google.de, google",
    "spring,",
  })
  void aSourceIsANameOrADomain(String source, String name) {
    Network network = Networks.list().ofSource(source);
    assertThat(network == null ? null : network.name()).isEqualTo(name);
  }

  @Test
  void everyKindIsListed() {
    assertThat(Networks.list().all()).extracting(Network::kind).contains(NetworkKind.values());
  }
}
