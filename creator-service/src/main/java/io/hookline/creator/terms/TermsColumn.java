package io.hookline.creator.terms;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;

/** Terms but for pay, which has a column of its own. */
public class TermsColumn extends JsonColumn<Terms> {

  public TermsColumn() {
    super(new TypeReference<>() {});
  }

  @Override
  public String convertToDatabaseColumn(Terms terms) {
    return super.convertToDatabaseColumn(terms.withPay(null));
  }
}
