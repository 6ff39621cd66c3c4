package io.hookline.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in what a file cannot know: {@code at:-40 18:30}, {@code day:w-9 TUE}, {@code week:w-9},
 * {@code month:-30} and {@code id:post a07}.
 */
final class Blanks {

  private static final Pattern IN_A_PATH = Pattern.compile("\\{([^}]+)}");

  private final StoryTime time;
  private final Names names;

  Blanks(StoryTime time, Names names) {
    this.time = time;
    this.names = names;
  }

  /** A path such as {@code posts/{post a07}/schedule}. */
  String path(String path) {
    return IN_A_PATH
        .matcher(path)
        .replaceAll(match -> Matcher.quoteReplacement(names.id(match.group(1))));
  }

  JsonNode body(JsonNode template) {
    if (template.isTextual()) {
      return TextNode.valueOf(text(template.textValue()));
    }
    if (template.isArray()) {
      ArrayNode filled = JsonNodeFactory.instance.arrayNode();
      template.forEach(item -> filled.add(body(item)));
      return filled;
    }
    if (template.isObject()) {
      ObjectNode filled = JsonNodeFactory.instance.objectNode();
      template.properties().forEach(field -> filled.set(field.getKey(), body(field.getValue())));
      return filled;
    }
    return template;
  }

  String text(String text) {
    int colon = text.indexOf(':');
    String rest = text.substring(colon + 1);
    return switch (text.substring(0, Math.max(0, colon))) {
      case "at" -> time.at(rest).toString();
      case "day" -> time.day(rest).toString();
      case "month" -> YearMonth.from(time.day(rest)).toString();
      case "week" -> time.week(rest);
      case "id" -> names.id(rest);
      default -> text;
    };
  }
}
