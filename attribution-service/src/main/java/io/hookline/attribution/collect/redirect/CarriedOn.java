package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.link.Query;
import io.hookline.attribution.collect.taxonomy.Macros;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a visit brings along for the brand's own web analytics: UTM parameters, and click ids of the
 * networks on which the link stands. As they were meant, however they were written: a percent sign
 * that encodes nothing is text. A macro or template that the network did not fill in says nothing.
 */
final class CarriedOn {

  private static final Pattern NAME =
      Pattern.compile(
          "utm_[a-z_]{1,30}|gclid|gbraid|wbraid|dclid|fbclid|msclkid|twclid|li_fat_id|ScCid|epik"
              + "|rdt_cid|igshid|yclid");

  private static final int MOST = 12;
  private static final int LONGEST = 500;

  private CarriedOn() {}

  /**
   * @param query as sent; null for none
   */
  static Map<String, String> of(String query) {
    Map<String, String> carried = new LinkedHashMap<>();
    for (String part : query == null ? new String[0] : query.split("&")) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? "" : Query.decoded(part.substring(0, equals));
      if (NAME.matcher(name).matches() && carried.size() < MOST) {
        String value = Query.decoded(part.substring(equals + 1)).strip();
        if (value.length() <= LONGEST && !Macros.isUnexpanded(value)) {
          carried.putIfAbsent(name, value);
        }
      }
    }
    return carried;
  }
}
