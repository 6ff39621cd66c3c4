package io.hookline.content.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings that apps, browsers, exports and people give of one video. */
class VideoAddressTest {

  private static final String TIKTOK = "7412345678901234567";
  private static final String REEL = "DE0T298yYMj";
  private static final String SHORT = "aqz-KE-bpKQ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.tiktok.com/@miawong/video/7412345678901234567",
        "http://www.tiktok.com/@miawong/video/7412345678901234567",
        "HTTPS://WWW.TikTok.COM/@miawong/video/7412345678901234567",
        "https://tiktok.com/@miawong/video/7412345678901234567/",
        "https://m.tiktok.com/@miawong/video/7412345678901234567",
        "www.tiktok.com/@miawong/video/7412345678901234567",
        " https://www.tiktok.com/@miawong/video/7412345678901234567\u00a0",
        "https://www.tiktok.com:443/@miawong/video/7412345678901234567",
        "https://www.tiktok.com./@miawong/video/7412345678901234567",
        "https://www.tiktok.com//@miawong//video/7412345678901234567//",
        "https://www.tiktok.com/@MiaWong/video/7412345678901234567?lang=de",
        "https://www.tiktok.com/@miawong/video/7412345678901234567?is_from_webapp=1"
            + "&sender_device=pc&web_id=7300000000000000000",
        "https://www.tiktok.com/@miawong/video/7412345678901234567?q=retinol&t=1717#comments",
        "https://www.tiktok.com/%40miawong/video/7412345678901234567",
        "https://www.tiktok.com/@miawong/photo/7412345678901234567",
        "https://www.tiktok.com/@miawong?item_id=7412345678901234567",
        "https://www.tiktok.com/login?redirect_url="
            + "https%3A%2F%2Fwww.tiktok.com%2F%40miawong%2Fvideo%2F7412345678901234567",
        "https://www.tiktok.com/oembed?url="
            + "https://www.tiktok.com/@miawong/video/7412345678901234567"
      })
  void tikTokWithItsHandle(String written) {
    assertThat(VideoAddress.of(written))
        .isEqualTo(new VideoAddress(Network.TIKTOK, TIKTOK, "miawong"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.tiktok.com/@/video/7412345678901234567",
        "https://www.tiktok.com/video/7412345678901234567",
        "https://www.tiktok.com/embed/7412345678901234567",
        "https://www.tiktok.com/embed/v2/7412345678901234567?lang=en",
        "https://www.tiktok.com/player/v1/7412345678901234567?autoplay=1",
        "https://m.tiktok.com/v/7412345678901234567.html?u_code=d7&preview_pb=0",
        "https://www.tiktok.com/share/video/7412345678901234567",
        "https://www.tiktok.com/share/item/7412345678901234567",
        "https://t.tiktok.com/i18n/share/video/7412345678901234567",
        "https://www.tiktokv.com/share/video/7412345678901234567/",
        "https://www.tiktok.com/foryou?item_id=7412345678901234567",
        "https://www.google.com/url?q=https://www.tiktok.com/video/7412345678901234567&sa=U"
      })
  void tikTokWithoutHandle(String written) {
    assertThat(VideoAddress.of(written)).isEqualTo(new VideoAddress(Network.TIKTOK, TIKTOK, null));
  }

  /** Where they lead only the network knows; each has one spelling. */
  @ParameterizedTest
  @CsvSource({
    "https://vm.tiktok.com/ZMRtL2yVX/, https://vm.tiktok.com/ZMRtL2yVX/",
    "https://vm.tiktok.com/ZMRtL2yVX, https://vm.tiktok.com/ZMRtL2yVX/",
    "http://vm.tiktok.com/ZMRtL2yVX, https://vm.tiktok.com/ZMRtL2yVX/",
    "HTTPS://VM.TikTok.com:443//ZMRtL2yVX?k=1#x, https://vm.tiktok.com/ZMRtL2yVX/",
    "vt.tiktok.com./ZMNP7QUhy, https://vt.tiktok.com/ZMNP7QUhy/",
    "https://tiktok.com/t/ZTRxyz123, https://www.tiktok.com/t/ZTRxyz123/",
    "https://m.tiktok.com/t/ZTRxyz123/?_r=1, https://www.tiktok.com/t/ZTRxyz123/",
    "https://lite.tiktok.com/t/ZSxyz123/, https://lite.tiktok.com/t/ZSxyz123/",
    "https://www.google.com/url?q=https://vm.tiktok.com/ZMRtL2yVX, https://vm.tiktok.com/ZMRtL2yVX/",
    "http://instagram.com/share/reel/BAC1d2e3f4?igsh=1,"
        + " https://www.instagram.com/share/reel/BAC1d2e3f4/",
    "https://www.instagram.com/share/BAC1d2e3f4/, https://www.instagram.com/share/BAC1d2e3f4/",
    "https://www.instagram.com/share/%2F%2Fevil/x, !",
    "https://youtube.com/clip/UgkxAbc_d-1?si=x, https://www.youtube.com/clip/UgkxAbc_d-1",
    "https://www.youtube.com/clip/%20%20%20%20%20%20, !"
  })
  void aShortLinkHasOneSpelling(String written, String link) {
    if (link.equals("!")) {
      assertThatThrownBy(() -> VideoAddress.of(written)).isInstanceOf(VideoAddress.NotAVideo.class);
      return;
    }
    VideoAddress address = VideoAddress.of(written);
    assertThat(address).isEqualTo(VideoAddress.shortLink(address.network(), link));
    assertThat(VideoAddress.of(link)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.instagram.com/p/DE0T298yYMj/",
        "https://www.instagram.com/reel/DE0T298yYMj/?igsh=MzRlODBiNWFlZA==",
        "https://instagram.com/reels/DE0T298yYMj",
        "https://www.instagram.com/tv/DE0T298yYMj/",
        "http://instagr.am/p/DE0T298yYMj",
        "https://www.instagram.com/p/DE0T298yYMj/embed/captioned/",
        "https://www.instagram.com/p/DE0T298yYMj/?img_index=2",
        "https://www.instagram.com/p/DE0T298yYMjAbCdEfGhIjKlMnOpQrStUvWxYz12",
        "https://www.instagram.com/accounts/login/?next=/reel/DE0T298yYMj/",
        "https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Fp%2FDE0T298yYMj%2F&e=AT1"
      })
  void instagram(String written) {
    assertThat(VideoAddress.of(written)).isEqualTo(new VideoAddress(Network.INSTAGRAM, REEL, null));
  }

  @Test
  void instagramWithItsHandle() {
    assertThat(VideoAddress.of("https://www.instagram.com/Acme.Cosmetics/reel/DE0T298yYMj/"))
        .isEqualTo(new VideoAddress(Network.INSTAGRAM, REEL, "acme.cosmetics"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
        "https://www.youtube.com/watch?app=desktop&v=aqz-KE-bpKQ&t=10s",
        "https://www.youtube.com/watch?list=PLabc&index=3&v=aqz-KE-bpKQ#x",
        "https://m.youtube.com/watch?v=aqz-KE-bpKQ",
        "https://music.youtube.com/watch?v=aqz-KE-bpKQ&si=xyz",
        "https://youtu.be/aqz-KE-bpKQ?si=Abc_d",
        "youtu.be/aqz-KE-bpKQ",
        "https://youtube.com/shorts/aqz-KE-bpKQ?feature=share",
        "https://www.youtube.com/live/aqz-KE-bpKQ",
        "https://www.youtube.com/embed/aqz-KE-bpKQ?rel=0",
        "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ",
        "https://www.youtube.com/v/aqz-KE-bpKQ",
        "https://studio.youtube.com/video/aqz-KE-bpKQ/edit",
        "https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3Daqz-KE-bpKQ%26feature%3Dem",
        "https://consent.youtube.com/m?continue="
            + "https%3A%2F%2Fwww.youtube.com%2Fshorts%2Faqz-KE-bpKQ&gl=DE"
      })
  void youTube(String written) {
    assertThat(VideoAddress.of(written)).isEqualTo(new VideoAddress(Network.YOUTUBE, SHORT, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.tiktok.com/@miawong",
        "https://www.tiktok.com/@miawong/video/",
        "https://www.tiktok.com/@miawong/video/undefined",
        "https://www.tiktok.com/@miawong/video/74123456789",
        "https://www.tiktok.com/@miawong/video/07412345678901234567",
        "https://www.tiktok.com/@miawong/video/7.41234567890123E18",
        "https://www.tiktok.com/@miawong/live",
        "https://www.tiktok.com/music/original-sound-7016547803243022337",
        "https://www.tiktok.com/tag/skintok",
        "https://vm.tiktok.com/",
        "https://www.instagram.com/acme.cosmetics/",
        "https://www.instagram.com/p/17895695668004550/",
        "https://www.instagram.com/reels/audio/1234567890/",
        "https://www.instagram.com/stories/acme/3141592653589793238/",
        "https://www.youtube.com/@acme/shorts",
        "https://www.youtube.com/watch?v=short",
        "https://www.youtube.com/embed/videoseries?list=PLabc",
        "https://www.youtube.com/source/aqz-KE-bpKQ/shorts",
        "https://www.tiktok.com.evil.example/@miawong/video/7412345678901234567",
        "https://nottiktok.com/@miawong/video/7412345678901234567",
        "https://www.tiktok.com@evil.example/video/7412345678901234567",
        "https://acme.example/?x=https://www.tiktok.com/@miawong/video/7412345678901234567",
        "ftp://www.tiktok.com/@miawong/video/7412345678901234567",
        "v_pub_file~v2-1.7412345678901234567",
        "7412345678901234567",
        "",
        "retinol?"
      })
  void whatIsNoVideoIsRefused(String written) {
    assertThatThrownBy(() -> VideoAddress.of(written)).isInstanceOf(VideoAddress.NotAVideo.class);
  }

  @Test
  void anIdIsOfItsNetwork() {
    assertThat(VideoAddress.isId(Network.TIKTOK, TIKTOK)).isTrue();
    assertThat(VideoAddress.isId(Network.TIKTOK, "v_pub_url~v2-1.123")).isFalse();
    assertThat(VideoAddress.isId(Network.TIKTOK, "7.41235E+18")).isFalse();
    assertThat(VideoAddress.isId(Network.YOUTUBE, SHORT)).isTrue();
    assertThat(VideoAddress.isId(Network.YOUTUBE, TIKTOK)).isFalse();
    assertThat(VideoAddress.isId(Network.INSTAGRAM, REEL)).isTrue();
    assertThat(VideoAddress.isId(Network.INSTAGRAM, "12345678901234")).isTrue();
    assertThat(VideoAddress.isId(Network.INSTAGRAM, "123456789012345")).isFalse();
    assertThat(VideoAddress.isId(Network.INSTAGRAM, "17895695668004550")).isFalse();
    assertThat(VideoAddress.isId(Network.INSTAGRAM, "17895695668004550a")).isTrue();
  }

  @Test
  void theAddressByAnIdIsReadAsTheId() {
    Map.of(Network.TIKTOK, TIKTOK, Network.INSTAGRAM, REEL, Network.YOUTUBE, SHORT)
        .forEach(
            (network, id) ->
                assertThat(VideoAddress.of(VideoAddress.byId(network, id)))
                    .isEqualTo(new VideoAddress(network, id, null)));
  }
}
