package io.hookline.content.network;

import io.hookline.content.network.VideoAddress.NotAVideo;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.WebAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address in its parts.
 *
 * @param host in lower case, without a port or a dot at its end
 * @param path its segments, decoded; those that are empty left out
 * @param query the first value of each parameter, decoded
 */
record Location(String host, List<String> path, Map<String, String> query) {

  private static final Pattern PARTS =
      Pattern.compile("https?://([^/?#:]+)(?::\\d+)?([^?#]*)(?:\\?([^#]*))?(?:#.*)?");

  /** Where log-in pages, redirects and previews keep the address that somebody wanted. */
  private static final List<String> CARRIERS =
      List.of("url", "u", "q", "next", "continue", "redirect_url");

  static final String OF_ANOTHER_SITE = "must be an address of TikTok, Instagram or YouTube";

  static Location of(String written) {
    String text = Characters.trimmed(written);
    boolean whole = text.regionMatches(true, 0, "http://", 0, 7) || hasScheme(text);
    try {
      Matcher parts = PARTS.matcher(WebAddress.of(whole ? text : "https://" + text));
      if (!parts.matches()) {
        throw new NotAVideo("must be an http or https address");
      }
      return new Location(
          host(parts.group(1)),
          Arrays.stream(parts.group(2).split("/"))
              .filter(segment -> !segment.isEmpty())
              .map(Location::decoded)
              .toList(),
          parameters(parts.group(3)));
    } catch (WebAddress.NotAnAddress wrong) {
      // Of a text that is no address at all, {@code @acme}, it is not worth saying what is wrong.
      throw new NotAVideo(whole ? wrong.getMessage() : OF_ANOTHER_SITE);
    }
  }

  private static String host(String written) {
    return written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
  }

  private static boolean hasScheme(String text) {
    int scheme = text.indexOf("://");
    return scheme > 0 && text.chars().limit(scheme).allMatch(Character::isLetter);
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  /** What is not rightly encoded is left as it stands: it is part of no id. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException asItStands) {
      return text;
    }
  }

  /** The address in a parameter of this one; null if there is none. */
  Location carried() {
    return CARRIERS.stream()
        .map(query::get)
        .filter(Objects::nonNull)
        .flatMap(this::address)
        .findFirst()
        .orElse(null);
  }

  private Stream<Location> address(String value) {
    boolean ofThisHost = value.startsWith("/") && !value.startsWith("//");
    if (!ofThisHost && !hasScheme(value)) {
      return Stream.empty();
    }
    try {
      return Stream.of(of(ofThisHost ? "https://" + host + value : value));
    } catch (NotAVideo notEvenAnAddress) {
      return Stream.empty();
    }
  }

  /** The segment at the place, or an empty text. */
  String segment(int place) {
    return place < path.size() ? path.get(place) : "";
  }

  /**
   * The beginning of an address at this host, {@code https://vm.tiktok.com/}; of the ones that all
   * lead to the same pages the one with www.
   */
  String onMain(String domain) {
    boolean main = host.equals(domain) || host.equals("m." + domain);
    return "https://" + (main ? "www." + domain : host) + "/";
  }

  boolean isUnder(String domain) {
    return isUnder(host, domain);
  }

  static boolean isUnder(String host, String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }
}
