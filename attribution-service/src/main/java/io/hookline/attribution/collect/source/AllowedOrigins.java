package io.hookline.attribution.collect.source;

import java.util.List;
import java.util.Locale;

/**
 * From whose pages browsers may send events of a source. Programs send no {@code Origin}; what they
 * could forge lets them in no further than their token does.
 *
 * @param origins in their normal form
 */
public record AllowedOrigins(List<String> origins) {

  private static final String ANY = "://*.";

  public AllowedOrigins {
    origins = List.copyOf(origins);
  }

  static AllowedOrigins of(List<String> written) {
    return new AllowedOrigins(
        written == null
            ? List.of()
            : written.stream()
                .flatMap(origin -> WebOrigin.Understood.normal(origin).stream())
                .distinct()
                .sorted()
                .toList());
  }

  /** Whether the source names any: one that names none is no browser's. */
  public boolean isEmpty() {
    return origins.isEmpty();
  }

  /**
   * @param origin the header as sent
   */
  public boolean permit(String origin) {
    String sent = origin.strip().toLowerCase(Locale.ROOT);
    return origins.stream().anyMatch(allowed -> allowed.equals(sent) || isBelow(sent, allowed));
  }

  private static boolean isBelow(String sent, String allowed) {
    int any = allowed.indexOf(ANY);
    if (any < 0 || !sent.startsWith(allowed.substring(0, any + 3))) {
      return false;
    }
    String host = sent.substring(any + 3);
    String end = allowed.substring(any + ANY.length() - 1);
    return host.length() > end.length() && host.endsWith(end);
  }
}
