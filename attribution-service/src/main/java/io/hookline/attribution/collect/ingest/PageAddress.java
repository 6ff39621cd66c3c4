package io.hookline.attribution.collect.ingest;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address of a page as far as it is kept: of its query only the parameters that say where the
 * visit came from. By hand: clients send addresses without a scheme, or that are no URI.
 */
final class PageAddress {

  private static final Pattern KNOWN = Pattern.compile("(utm_[a-z_]+|ttclid|hlclid)=.*");
  private static final Pattern CREDENTIALS = Pattern.compile("^([a-z]+:)?//[^/]*@");

  private PageAddress() {}

  static String kept(String url) {
    String address = before(url, '#');
    String place = CREDENTIALS.matcher(before(address, '?')).replaceFirst("$1//");
    String query =
        Arrays.stream(address.substring(before(address, '?').length()).replace("?", "").split("&"))
            .filter(part -> KNOWN.matcher(part).matches())
            .collect(Collectors.joining("&"));
    return Cleaner.text(query.isEmpty() ? place : place + "?" + query);
  }

  private static String before(String text, char mark) {
    int end = text.indexOf(mark);
    return end < 0 ? text : text.substring(0, end);
  }
}
