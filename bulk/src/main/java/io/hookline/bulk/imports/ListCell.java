package io.hookline.bulk.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.value.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list in one cell of a CSV file, joined as people and programs do it: by commas, semicolons,
 * bars or line breaks of any script, hashtags by blanks or nothing, in brackets, or as the JSON
 * that our own files hold. Addresses are parted only where the next one begins: they hold commas.
 */
final class ListCell {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** With the Arabic, the ideographic and the full-width ones. */
  private static final String SIGNS = ",;|\\t\\r\\n\u060C\u061B\u3001\uFF0C\uFF1B\uFF5C";

  private static final Pattern BETWEEN = Pattern.compile("[" + SIGNS + "]");
  private static final Pattern BETWEEN_ADDRESSES =
      Pattern.compile("[\\s" + SIGNS + "]+(?=(?i:https?)://)");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");
  private static final Pattern AT_THE_END = Pattern.compile("[\\s" + SIGNS + "]+\\z");
  private static final Pattern BETWEEN_HASHTAGS = Pattern.compile("(?<=[^#\uFF03])(?=[#\uFF03])");

  private ListCell() {}

  static List<String> of(String cell) {
    String text = Characters.trimmed(cell);
    if (text.startsWith("[") && text.endsWith("]")) {
      return json(text).orElseGet(() -> joined(text.substring(1, text.length() - 1)));
    }
    return joined(text);
  }

  private static List<String> joined(String text) {
    Stream<String> parts =
        ADDRESS.matcher(text).lookingAt()
            ? BETWEEN_ADDRESSES
                .splitAsStream(text)
                .map(address -> AT_THE_END.matcher(address).replaceFirst(""))
            : BETWEEN.splitAsStream(text).map(Characters::trimmed).flatMap(ListCell::hashtags);
    return parts.map(ListCell::unquoted).filter(part -> !part.isEmpty()).toList();
  }

  private static Stream<String> hashtags(String part) {
    return part.startsWith("#") || part.startsWith("\uFF03")
        ? Arrays.stream(BETWEEN_HASHTAGS.split(part))
        : Stream.of(part);
  }

  private static String unquoted(String part) {
    String text = Characters.trimmed(part);
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? Characters.trimmed(text.substring(1, text.length() - 1))
        : text;
  }

  /** Empty unless it is an array of words or numbers. */
  private static Optional<List<String>> json(String text) {
    try {
      List<String> words = new ArrayList<>();
      for (JsonNode word : JSON.readTree(text)) {
        if (word.isContainerNode()) {
          return Optional.empty();
        }
        if (!word.isNull()) {
          words.add(word.asText());
        }
      }
      return Optional.of(words);
    } catch (JsonProcessingException otherBrackets) {
      return Optional.empty();
    }
  }
}
