package io.hookline.content.plan.trend;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hookline.kit.value.IndexKey;
import io.hookline.kit.value.WebAddress;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of an address tells a page from another: no scheme, no {@code www.} or {@code m.}, no slash
 * at the end, no fragment, nothing that only says who shared it. Sounds of TikTok are known by the
 * number behind their name, hashtags without regard to case, searches by what is searched for.
 */
final class LinkKey {

  private static final Pattern PARTS =
      Pattern.compile("https?://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

  /** Their pages are told apart by the path alone. */
  private static final Pattern BY_PATH =
      Pattern.compile("((vm|vt|ads)\\.)?tiktok\\.com|(.+\\.)?instagram\\.com");

  private static final Pattern SOUND = Pattern.compile("(/music)/(?:.*-)?(\\d+)");
  private static final Pattern TAG = Pattern.compile("/(tag|explore/tags)/.*");

  private static final Pattern SEARCH = Pattern.compile("((/explore)?/search)(/.*)?");
  private static final Pattern SEARCHED = Pattern.compile("(?:^|&)(?:q|keyword)=([^&]+)");

  private static final Pattern TRACKING =
      Pattern.compile("(?i)utm_.*|[a-z]{1,3}clid|igshid?|si|feature|lang|ref|_[rt]|share_.*");

  private static final Set<String> PREFIXES = Set.of("www.", "m.", "mobile.");

  private LinkKey() {}

  /**
   * @param link an address that {@link WebAddress} understands
   */
  static String of(String link) {
    Matcher parts = PARTS.matcher(WebAddress.of(link));
    if (!parts.matches()) {
      throw new IllegalArgumentException(link);
    }
    String host = host(parts.group(1));
    String path = parts.group(2).replaceAll("/+$", "");
    String page =
        BY_PATH.matcher(host).matches()
            ? byPath(path, parts.group(3))
            : path + query(parts.group(3));
    return IndexKey.of(host + page);
  }

  private static String host(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return PREFIXES.stream()
        .filter(name::startsWith)
        .findFirst()
        .map(prefix -> name.substring(prefix.length()))
        .orElse(name);
  }

  private static String byPath(String path, String query) {
    Matcher sound = SOUND.matcher(path);
    if (sound.matches()) {
      return sound.group(1) + "/" + sound.group(2);
    }
    Matcher search = SEARCH.matcher(path);
    if (search.matches()) {
      return search.group(1) + searched(query);
    }
    return TAG.matcher(path).matches() ? path.toLowerCase(Locale.ROOT) : path;
  }

  /** Whatever is looked for of it: videos, users, sounds. */
  private static String searched(String query) {
    Matcher searched = SEARCHED.matcher(query == null ? "" : query);
    return searched.find() ? "?q=" + TrendName.key(decoded(searched.group(1))) : "";
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written, UTF_8);
    } catch (IllegalArgumentException aPercentSignThatEncodesNothing) {
      return written;
    }
  }

  /** In one order, because the order says nothing. */
  private static String query(String query) {
    if (query == null) {
      return "";
    }
    String told =
        Arrays.stream(query.split("&"))
            .filter(part -> !part.isEmpty())
            .filter(part -> !TRACKING.matcher(part.replaceAll("=.*", "")).matches())
            .sorted()
            .collect(Collectors.joining("&"));
    return told.isEmpty() ? "" : "?" + told;
  }
}
