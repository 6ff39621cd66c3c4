package io.hookline.creator.deal.partnership;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.creator.terms.Pay;
import io.hookline.kit.json.JsonColumn;

class PayColumn extends JsonColumn<Pay> {

  PayColumn() {
    super(new TypeReference<>() {});
  }
}
