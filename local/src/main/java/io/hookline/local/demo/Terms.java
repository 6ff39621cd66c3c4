package io.hookline.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a post says in terms of the brand's vocabularies. */
final class Terms {

  private Terms() {}

  /** Empty where a series has none. */
  static ObjectNode copy(JsonNode terms) {
    return terms.isObject() ? terms.deepCopy() : JsonNodeFactory.instance.objectNode();
  }

  /** Adds to a vocabulary of which a post has several terms. */
  static void add(ObjectNode terms, String vocabulary, String term) {
    if (term != null) {
      terms.withArray(vocabulary).add(term);
    }
  }

  /** As they stand in a caption; empty for none. */
  static String hashtags(JsonNode terms) {
    return StreamSupport.stream(terms.path("hashtags").spliterator(), false)
        .map(tag -> " #" + tag.textValue())
        .collect(Collectors.joining());
  }
}
