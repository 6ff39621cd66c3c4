package io.hookline.creator.overview;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.creator.terms.Pay;
import io.hookline.creator.terms.Terms;
import io.hookline.kit.json.JsonColumn;

/** What is agreed, as partnerships keep it. */
class AgreedColumns {

  private final JsonColumn<Terms> terms = new JsonColumn<Terms>(new TypeReference<Terms>() {}) {};
  private final JsonColumn<Pay> pay = new JsonColumn<Pay>(new TypeReference<Pay>() {}) {};

  /**
   * @param paid null where it is not shown
   */
  Terms read(String agreed, String paid) {
    return terms.convertToEntityAttribute(agreed).withPay(pay.convertToEntityAttribute(paid));
  }
}
