package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;

/** Texts made at random by a schema of the contract. */
final class ValidTexts {

  /** Much depends on what has happened already, so times are near to the present. */
  private static final Clock CLOCK =
      Clock.fixed(Clock.systemUTC().instant().truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC);

  /** That a text is not blank, which every text made here keeps. */
  private static final String NOT_BLANK = "\\S";

  private static final String[] CHARACTERS = {
    "a", "Z", "7", " ", "é", "中", "\uD83D\uDE00", "'", "="
  };

  private final Random random;

  ValidTexts(Random random) {
    this.random = random;
  }

  /** One of the schema's examples, always where it has a pattern; null where one is made. */
  JsonNode example(JsonNode schema) {
    boolean patterned = schema.has("pattern") && !schema.path("pattern").asText().equals(NOT_BLANK);
    JsonNode examples = schema.path("examples");
    if (random.nextBoolean() && !patterned || examples.isEmpty()) {
      return null;
    }
    JsonNode example = examples.path(random.nextInt(examples.size()));
    return patterned ? varied(example, schema) : example;
  }

  /** By turns the example and one of its kind, which is not taken yet. */
  private JsonNode varied(JsonNode example, JsonNode schema) {
    int drawn = random.nextInt(10_000);
    String other = example.asText() + drawn;
    boolean fits =
        drawn % 4 > 0
            && other.matches(schema.path("pattern").asText())
            && other.length() <= schema.path("maxLength").asInt(other.length());
    return fits ? TextNode.valueOf(other) : example;
  }

  String of(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "date" -> LocalDate.now(CLOCK).plusDays(random.nextInt(2_000) - 1_000).toString();
      case "date-time" ->
          CLOCK.instant().plus(random.nextInt(2_000) - 1_500, ChronoUnit.HOURS).toString();
      case "uri" -> "https://shop.example/" + random.nextInt(100);
      default -> free(schema);
    };
  }

  private String free(JsonNode schema) {
    int least = Math.max(schema.path("minLength").asInt(0), 1);
    int most = schema.path("maxLength").asInt(least + 20);
    int length =
        random.nextInt(5) == 0 ? Math.min(most, 2_000) : Math.min(least + random.nextInt(8), most);
    StringBuilder text = new StringBuilder("x");
    for (int i = 1; i < length; i++) {
      text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.toString();
  }
}
