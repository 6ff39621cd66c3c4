package io.hookline.attribution.lift.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.test.Json;

/** A part of an answer as if it were the whole. */
public final class JsonParts {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonParts() {}

  public static Json of(Json whole, String path) {
    try {
      return Json.parse(MAPPER.writeValueAsString(whole.getMap(path)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
