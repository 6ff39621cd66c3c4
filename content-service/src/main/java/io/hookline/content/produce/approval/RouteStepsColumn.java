package io.hookline.content.produce.approval;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;
import java.util.List;

/** The steps of a route in one column. */
class RouteStepsColumn extends JsonColumn<List<RouteStep>> {

  RouteStepsColumn() {
    super(new TypeReference<>() {});
  }
}
