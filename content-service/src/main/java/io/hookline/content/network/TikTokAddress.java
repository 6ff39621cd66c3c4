package io.hookline.content.network;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code /@handle/video/7412345678901234567}, and the many other ways to the same video. */
final class TikTokAddress implements VideoAddress.Reader {

  /** tiktokv is where a person's export of their own data points. */
  private static final Set<String> DOMAINS = Set.of("tiktok.com", "tiktokv.com", "tiktokv.us");

  private static final Pattern SHORT_HOST = Pattern.compile("(vm|vt)\\.tiktok\\.com");
  private static final Pattern SHORT_CODE = Pattern.compile("[A-Za-z0-9]{5,32}");

  /** Those of 2016 have 17 digits, today's 19. A shorter one has been cut off. */
  private static final Pattern ID = Pattern.compile("[1-9]\\d{16,19}");

  private static final Pattern HANDLE = Pattern.compile("@[A-Za-z0-9_.]{0,32}");

  /** The segment behind which the id stands: /embed/v2/ID, /i18n/share/video/ID, /v/ID.html. */
  private static final Set<String> BEFORE_ID =
      Set.of("video", "photo", "item", "v", "embed", "v1", "v2", "v3");

  private static final String ENDING = ".html";

  private static final Set<String> ID_PARAMETERS = Set.of("item_id", "share_item_id", "video_id");

  /** As TikTok's own exports write it, a hundred thousand times in a file. */
  private static final Pattern USUAL =
      Pattern.compile("https://www\\.tiktok\\.com/@([a-z0-9_.]{1,32})/video/([1-9]\\d{16,19})");

  /** The video of an address in the usual spelling; null for another one. */
  static VideoAddress usual(String written) {
    Matcher parts = USUAL.matcher(written);
    return parts.matches()
        ? new VideoAddress(Network.TIKTOK, parts.group(2), parts.group(1))
        : null;
  }

  @Override
  public boolean isHost(String host) {
    return DOMAINS.stream().anyMatch(domain -> Location.isUnder(host, domain));
  }

  @Override
  public boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  @Override
  public VideoAddress read(Location at) {
    if (isShort(at)) {
      return VideoAddress.shortLink(
          Network.TIKTOK, at.onMain("tiktok.com") + String.join("/", at.path()) + "/");
    }
    String first = at.segment(0);
    String handle =
        HANDLE.matcher(first).matches() && first.length() > 1
            ? first.substring(1).toLowerCase(Locale.ROOT)
            : null;
    return Stream.concat(inPath(at), ID_PARAMETERS.stream().map(name -> at.query().get(name)))
        .filter(id -> id != null && isId(id))
        .map(id -> new VideoAddress(Network.TIKTOK, id, handle))
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> inPath(Location at) {
    int last = at.path().size() - 1;
    return last > 0 && BEFORE_ID.contains(at.segment(last - 1))
        ? Stream.of(withoutEnding(at.segment(last)))
        : Stream.empty();
  }

  private static String withoutEnding(String segment) {
    return segment.endsWith(ENDING)
        ? segment.substring(0, segment.length() - ENDING.length())
        : segment;
  }

  /** Only TikTok knows where it leads. */
  private static boolean isShort(Location at) {
    int code = at.segment(0).equals("t") ? 1 : 0;
    return (code == 1 || SHORT_HOST.matcher(at.host()).matches())
        && at.path().size() == code + 1
        && SHORT_CODE.matcher(at.segment(code)).matches();
  }
}
