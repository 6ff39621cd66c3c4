package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;

/** Counters by name, for tests that speak of a few of them. */
final class SomeCounters {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SomeCounters() {}

  static Counters of(Map<Counter, BigDecimal> told) {
    ObjectNode counters = JSON.createObjectNode();
    told.forEach((counter, value) -> counters.put(counter.field(), value));
    try {
      return JSON.treeToValue(counters, Counters.class);
    } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
