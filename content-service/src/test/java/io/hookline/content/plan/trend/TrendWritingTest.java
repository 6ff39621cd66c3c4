package io.hookline.content.plan.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write differently and mean alike. */
class TrendWritingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.tiktok.com/music/second-coat-7016547803243022337",
        "http://tiktok.com/music/second-coat-7016547803243022337/",
        "https://m.tiktok.com/music/Second-coat-by-Mia-7016547803243022337?lang=de&_r=1",
        "https://WWW.TikTok.com/music/7016547803243022337#top",
        "https://www.tiktok.com/music/%E6%BC%A2-7016547803243022337?is_from_webapp=1",
      })
  void aSoundIsOneHoweverItIsShared(String link) {
    assertThat(LinkKey.of(link)).isEqualTo("tiktok.com/music/7016547803243022337");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.tiktok.com/tag/SkinTok?lang=en, tiktok.com/tag/skintok",
    "https://www.instagram.com/explore/tags/SkinTok/, instagram.com/explore/tags/skintok",
    "https://www.instagram.com/reels/audio/123/?igsh=abc, instagram.com/reels/audio/123",
    "https://www.tiktok.com/search?lang=de&q=Skin%20cycling&t=1794, tiktok.com/search?q=skincycling",
    "https://www.tiktok.com/search/video?q=skin+cycling, tiktok.com/search?q=skincycling",
    "https://www.tiktok.com/search/video?q=%23SkinCycling%zz, tiktok.com/search?q=23skincyclingzz",
    "https://www.tiktok.com/search?q=%E8%82%8C, tiktok.com/search?q=肌",
    "https://www.tiktok.com/search, tiktok.com/search",
    "https://www.instagram.com/explore/search/keyword/?q=slugging, instagram.com/explore/search?q=slugging",
    "https://vm.tiktok.com/ZMabcDEF/, vm.tiktok.com/ZMabcDEF",
    "https://www.youtube.com/watch?si=x&v=AbC&feature=share, youtube.com/watch?v=AbC",
    "https://example.com/p?b=2&a=1&utm_source=x&fbclid=y, example.com/p?a=1&b=2",
    "https://example.com, example.com",
    "https://example.com:8443/A?, example.com:8443/A",
  })
  void whatTellsPagesApartStays(String link, String key) {
    assertThat(LinkKey.of(link)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/watch?v=AbC, https://www.youtube.com/watch?v=abc",
    "https://example.com/a, https://example.com/A",
    "https://tiktok.com.example.com/music/1?a=1, https://tiktok.com.example.com/music/1?a=2",
    "https://www.tiktok.com/@a/video/1, https://www.tiktok.com/@b/video/2",
    "https://mexample.com/, https://example.com/",
    "https://www.tiktok.com/search?q=slugging, https://www.tiktok.com/search?q=skin%20cycling",
    "https://www.tiktok.com/search?q=a&q=b, https://www.tiktok.com/search?q=b",
    "https://library.tiktok.com/ads/detail/?ad_id=1, https://library.tiktok.com/ads/detail/?ad_id=2",
  })
  void otherPagesAreOthers(String one, String other) {
    assertThat(LinkKey.of(one)).isNotEqualTo(LinkKey.of(other));
  }

  @Test
  void aKeyFitsAnIndexHoweverLongTheAddressIs() {
    String address = "https://example.com/" + "肌".repeat(1_900);
    assertThat(LinkKey.of(address)).hasSize(70).isEqualTo(LinkKey.of(address + "?utm_source=x"));
    assertThat(LinkKey.of(address)).isNotEqualTo(LinkKey.of(address + "a"));
    assertThat(TrendName.key("ﷺ".repeat(300))).hasSize(70);
  }

  @ParameterizedTest
  @CsvSource({
    "#SkinTok, skintok",
    "Wait for the 2nd coat…, waitforthe2ndcoat",
    "ＷＡＩＴ　for it, waitforit",
    "肌トレンド, 肌トレンド",
    "'🔥 ', 🔥",
  })
  void namesAreComparedByTheirLetters(String name, String key) {
    assertThat(TrendName.key(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "de, DE",
    "Germany, DE",
    "' GERMANY ', DE",
    "uk, GB",
    "United Kingdom, GB",
    "usa, US",
    "Nordics, NORDICS",
    "dach, DACH"
  })
  void regionsAreCountriesOrWords(String written, String region) {
    assertThat(Region.of(written)).isEqualTo(region);
    assertThat(Stream.of(region).map(Region::of)).containsExactly(region);
  }
}
