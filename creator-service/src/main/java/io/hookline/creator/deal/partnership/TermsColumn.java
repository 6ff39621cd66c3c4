package io.hookline.creator.deal.partnership;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.creator.terms.Terms;
import io.hookline.kit.json.JsonColumn;

/** Terms but for pay, which has a column of its own. */
class TermsColumn extends JsonColumn<Terms> {

  TermsColumn() {
    super(new TypeReference<>() {});
  }

  @Override
  public String convertToDatabaseColumn(Terms terms) {
    return super.convertToDatabaseColumn(terms.withPay(null));
  }
}
