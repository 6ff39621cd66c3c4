package io.hookline.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.nio.charset.StandardCharsets;

/**
 * What a service writes for itself, and reads of what it or a sister has written: a failure is a
 * fault of the program, an {@link IllegalStateException}. What others send is read elsewhere, where
 * a failure is an answer.
 */
public final class OwnJson {

  private OwnJson() {}

  /** Work with JSON that ought not to fail. */
  @FunctionalInterface
  private interface Work<T> {
    T run() throws JsonProcessingException;
  }

  public static String write(ObjectMapper json, Object value) {
    return sure(() -> json.writeValueAsString(value));
  }

  public static byte[] writeBytes(ObjectMapper json, Object value) {
    return sure(() -> json.writeValueAsBytes(value));
  }

  public static <T> T read(ObjectMapper json, String text, Class<T> type) {
    return sure(() -> json.readValue(text, type));
  }

  public static <T> T read(ObjectMapper json, String text, TypeReference<T> type) {
    return sure(() -> json.readValue(text, type));
  }

  public static <T> T read(ObjectReader reader, String text) {
    return sure(() -> reader.readValue(text));
  }

  public static <T> T read(ObjectMapper json, JsonNode tree, Class<T> type) {
    return sure(() -> json.treeToValue(tree, type));
  }

  public static JsonNode tree(ObjectMapper json, String text) {
    return sure(() -> json.readTree(text));
  }

  /** Of UTF-8. */
  public static JsonNode tree(ObjectMapper json, byte[] text) {
    return tree(json, new String(text, StandardCharsets.UTF_8));
  }

  private static <T> T sure(Work<T> work) {
    try {
      return work.run();
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("The service's own JSON cannot be written or read", broken);
    }
  }
}
