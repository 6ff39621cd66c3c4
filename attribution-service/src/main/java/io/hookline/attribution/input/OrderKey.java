package io.hookline.attribution.input;

import java.util.Optional;

/**
 * Which order of a brand is meant. Two tills may both have an order 1001, so an id is one order
 * among the sources that share order numbers.
 *
 * @param numbers the name by which sources share order numbers; empty for those of the brand
 * @param id as ids of orders are compared, see {@link OrderId}
 */
public record OrderKey(String numbers, String id) {

  /** Neither a name nor an id has one. */
  private static final char BETWEEN = '\n';

  private static final String OF_BRAND = "order:";
  private static final String OF_SOME = "order@";

  /** One text, the id alone where the numbers are the brand's. The database has the same rule. */
  public String text() {
    return numbers.isEmpty() ? id : numbers + BETWEEN + id;
  }

  /** Whoever reports an order again speaks of the same person. */
  public String personKey() {
    return numbers.isEmpty() ? OF_BRAND + id : OF_SOME + numbers + ":" + id;
  }

  /** The order of which {@link #personKey} speaks; empty of another key. */
  public static Optional<OrderKey> of(String personKey) {
    if (personKey.startsWith(OF_BRAND)) {
      return Optional.of(new OrderKey("", personKey.substring(OF_BRAND.length())));
    }
    if (personKey.startsWith(OF_SOME)) {
      int end = personKey.indexOf(':');
      return Optional.of(
          new OrderKey(personKey.substring(OF_SOME.length(), end), personKey.substring(end + 1)));
    }
    return Optional.empty();
  }
}
