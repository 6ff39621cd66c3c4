package io.hookline.content.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  private final WebAddress.Readable rule = new WebAddress.Readable();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.tiktok.com/@miawong/video/7412345678901234567",
        "HTTP://vm.tiktok.com/ZM8abc/?lang=en#top",
        "https://youtube.com/shorts/x_-1"
      })
  void acceptsPagesOfTheWeb(String address) {
    assertThat(rule.isValid(address, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "www.tiktok.com/@miawong",
        "//www.tiktok.com/@miawong",
        "https:///video/1",
        "https://mia:secret@www.tiktok.com/video/1",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.com/video.mp4",
        "https://www.tiktok.com/a b"
      })
  void refusesEverythingElse(String address) {
    assertThat(rule.isValid(address, null)).isFalse();
  }
}
