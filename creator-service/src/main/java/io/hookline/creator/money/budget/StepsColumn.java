package io.hookline.creator.money.budget;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;
import java.util.List;

class StepsColumn extends JsonColumn<List<BudgetStep>> {

  StepsColumn() {
    super(new TypeReference<>() {});
  }
}
