package io.hookline.creator.terms;

/**
 * What commission is worked out of: one item of an order, and whose order it is.
 *
 * @param productId null where it is not told, as all of them
 * @param country ISO 3166 alpha-2
 */
public record Sale(String productId, String category, String country, CustomerKind customer) {

  boolean isOf(String other) {
    return category != null && Exclusivity.key(category).equals(Exclusivity.key(other));
  }
}
