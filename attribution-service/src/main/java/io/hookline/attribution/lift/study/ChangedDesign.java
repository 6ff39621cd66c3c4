package io.hookline.attribution.lift.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Names what of a design would be another. */
@Singleton
class ChangedDesign {

  private static final int MOST_SHOWN = 200;

  private final ObjectMapper json;

  ChangedDesign(ObjectMapper json) {
    this.json = json;
  }

  /** Each field that differs, with what it is fixed as; lists are fields. */
  List<Violation> between(StudyDesign fixed, StudyDesign wanted) {
    List<Violation> found = new ArrayList<>();
    compare("design", json.valueToTree(fixed), json.valueToTree(wanted), found);
    return found;
  }

  private static void compare(String path, JsonNode fixed, JsonNode wanted, List<Violation> found) {
    if (fixed.isObject() && wanted.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      fixed.fieldNames().forEachRemaining(names::add);
      wanted.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> compare(path + "." + name, fixed.path(name), wanted.path(name), found));
    } else if (!same(fixed, wanted)) {
      found.add(new Violation(path, "is registered as " + shown(fixed)));
    }
  }

  /** What is left out is null. */
  private static boolean same(JsonNode fixed, JsonNode wanted) {
    return fixed.equals(wanted) || isNothing(fixed) && isNothing(wanted);
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static String shown(JsonNode fixed) {
    String text = isNothing(fixed) ? "nothing" : fixed.isTextual() ? fixed.asText() : fixed + "";
    return text.codePointCount(0, text.length()) <= MOST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
  }
}
