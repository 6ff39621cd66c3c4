package io.hookline.content.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;

/** Terms in a column; what there is none of is left out. */
public class TermsColumn extends JsonColumn<Terms> {

  public TermsColumn() {
    super(new TypeReference<>() {}, JsonInclude.Include.NON_EMPTY);
  }
}
