package io.hookline.creator.terms;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;

public class PayColumn extends JsonColumn<Pay> {

  public PayColumn() {
    super(new TypeReference<>() {});
  }
}
