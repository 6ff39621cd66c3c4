package io.hookline.content.measure.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an automatic entry, in the form that a person would have given them. */
final class EntryText {

  private static final Pattern FIELD = Pattern.compile("\\{([\\w.]+)}");
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_DETAIL = 10_000;

  private EntryText() {}

  static String title(ChangeRule rule, JsonNode state) {
    return cut(
        FIELD
            .matcher(rule.title())
            .replaceAll(
                field ->
                    Matcher.quoteReplacement(ChangeRule.at(state, field.group(1)).asText("none"))),
        LONGEST_TITLE);
  }

  /**
   * The reason that somebody gave, and a line for each watched field that can be shown: {@code fee
   * amount: 400.00 → 500.00}.
   *
   * @param before null for the first state
   * @return null when there is nothing to say
   */
  static String detail(ChangeRule rule, JsonNode state, JsonNode before, JsonNode after) {
    List<String> lines = new ArrayList<>();
    JsonNode note = rule.note() == null ? null : ChangeRule.at(state, rule.note());
    if (note != null && note.isTextual() && !note.textValue().isBlank()) {
      lines.add(note.textValue());
    }
    for (String field : rule.shown() ? rule.watched() : List.<String>of()) {
      JsonNode was = before == null ? null : before.path(field);
      JsonNode is = after.path(field);
      if (was == null ? SeenState.isShown(is) : !was.equals(is) && shows(was, is)) {
        lines.add(words(field) + ": " + (was == null ? "" : was.asText("none") + " → ") + text(is));
      }
    }
    return lines.isEmpty() ? null : cut(String.join("\n", lines), LONGEST_DETAIL);
  }

  private static boolean shows(JsonNode was, JsonNode is) {
    return SeenState.isShown(was) || SeenState.isShown(is);
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "none" : value.asText();
  }

  /** {@code fee.amount} is the fee amount, {@code validFrom} valid from. */
  private static String words(String field) {
    return field.replace('.', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
