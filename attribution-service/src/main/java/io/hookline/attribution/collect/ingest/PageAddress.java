package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.collect.shopper.Cleaner;
import io.hookline.attribution.collect.shopper.Lenient;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address of a page as far as it is kept: of its query only the parameters that say where the
 * visit came from. By hand: clients send addresses without a scheme, or that are no URI.
 */
final class PageAddress {

  /** What networks, and the links here, put into an address by which somebody came. */
  static final Set<String> CLICK_IDS =
      Set.of(
          "ttclid",
          "hlclid",
          "gclid",
          "gbraid",
          "wbraid",
          "dclid",
          "gad_source",
          "gad_campaignid",
          "srsltid",
          "msclkid",
          "twclid",
          "rdt_cid",
          "ScCid",
          "yclid",
          "fbclid",
          "igshid",
          "igsh",
          "li_fat_id",
          "epik");

  private static final Pattern KNOWN = Pattern.compile("(utm_[a-z_]+|ttclid|hlclid)=.*");

  private static final Pattern CREDENTIALS = Pattern.compile("^([a-z]+:)?//[^/]*@");

  private PageAddress() {}

  static String kept(String url) {
    String address = before(url, '#');
    String place = withoutCredentials(before(address, '?'));
    String query =
        Arrays.stream(address.substring(before(address, '?').length()).replace("?", "").split("&"))
            .flatMap(part -> keptPart(part).stream())
            .collect(Collectors.joining("&"));
    return Cleaner.text(query.isEmpty() ? place : place + "?" + query);
  }

  private static String withoutCredentials(String place) {
    return place.indexOf('@') < 0 ? place : CREDENTIALS.matcher(place).replaceFirst("$1//");
  }

  /** Of other networks' click ids only that there was one: the id is no business of ours. */
  private static Optional<String> keptPart(String part) {
    if (KNOWN.matcher(part).matches()) {
      return Optional.of(part);
    }
    int equals = part.indexOf('=');
    String name = equals < 0 ? "" : part.substring(0, equals);
    return CLICK_IDS.contains(name) && Lenient.text(part.substring(equals + 1)) != null
        ? Optional.of(name + "=1")
        : Optional.empty();
  }

  private static String before(String text, char mark) {
    int end = text.indexOf(mark);
    return end < 0 ? text : text.substring(0, end);
  }
}
