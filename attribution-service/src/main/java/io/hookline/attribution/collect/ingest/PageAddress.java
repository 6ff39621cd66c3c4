package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.collect.shopper.Cleaner;
import io.hookline.attribution.collect.shopper.Lenient;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address of a page as far as it is kept: of its query only the parameters that say where the
 * visit came from. By hand: clients send addresses without a scheme, or that are no URI.
 */
public final class PageAddress {

  /** What networks, and the links here, put into an address by which somebody came. */
  public static final Set<String> CLICK_IDS =
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

  private static final String CAMPAIGN = "utm_";

  private static final Pattern CREDENTIALS = Pattern.compile("^([a-z]+:)?//[^/]*@");

  private PageAddress() {}

  static String kept(String url) {
    String address = before(url, '#');
    String whole = before(address, '?');
    String place = withoutCredentials(whole);
    return Cleaner.text(
        whole.length() == address.length() ? place : place + query(address, whole.length()));
  }

  /** With the mark before it; empty where nothing of it is kept. */
  private static String query(String address, int begin) {
    String sent = address.substring(begin).replace("?", "");
    StringBuilder kept = new StringBuilder(1 + sent.length());
    for (int from = 0; from <= sent.length(); ) {
      int end = sent.indexOf('&', from);
      int to = end < 0 ? sent.length() : end;
      String part = keptPart(sent.substring(from, to));
      if (part != null) {
        kept.append(kept.isEmpty() ? '?' : '&').append(part);
      }
      from = to + 1;
    }
    return kept.toString();
  }

  private static String withoutCredentials(String place) {
    return place.indexOf('@') < 0 ? place : CREDENTIALS.matcher(place).replaceFirst("$1//");
  }

  /**
   * Of other networks' click ids only that there was one: the id is no business of ours. Null for
   * what is not kept.
   */
  private static String keptPart(String part) {
    int equals = part.indexOf('=');
    if (equals < 0) {
      return null;
    }
    String name = part.substring(0, equals);
    if (isKnown(name) && part.chars().noneMatch(PageAddress::endsLine)) {
      return part;
    }
    return CLICK_IDS.contains(name) && Lenient.text(part.substring(equals + 1)) != null
        ? name + "=1"
        : null;
  }

  private static boolean isKnown(String name) {
    if (!name.startsWith(CAMPAIGN)) {
      return name.equals("ttclid") || name.equals("hlclid");
    }
    for (int i = CAMPAIGN.length(); i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return name.length() > CAMPAIGN.length();
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static String before(String text, char mark) {
    int end = text.indexOf(mark);
    return end < 0 ? text : text.substring(0, end);
  }
}
