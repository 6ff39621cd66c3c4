package io.hookline.bulk.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.problem.KnownProblems;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Names all that is wrong with a row of which a field cannot be read. The reader stops at the first
 * such field; so the field is left out and the rest read again, and what can be read at last is
 * held against the rules. Whoever mends a file of a million rows should not have to do it field by
 * field.
 */
final class EveryFault {

  /** Beyond this many the first ones say enough. */
  private static final int MOST = 50;

  private final ObjectMapper json;
  private final KnownProblems problems;
  private final Validator validator;

  EveryFault(ObjectMapper json, KnownProblems problems, Validator validator) {
    this.json = json;
    this.problems = problems;
    this.validator = validator;
  }

  /**
   * @param row is changed
   * @param first what the reader stopped at
   */
  Problem of(JsonNode row, Class<?> type, Problem first) {
    List<Violation> faults = new ArrayList<>();
    Optional<Problem> next = Optional.of(first);
    while (next.isPresent() && faults.size() < MOST && leaveOut(row, next.get())) {
      faults.addAll(next.get().violations());
      next = read(row, type, faults);
    }
    faults.sort(Comparator.comparing(Violation::field));
    return faults.size() < 2 ? first : new Problem(first.code(), Violation.summary(faults), faults);
  }

  /** What the reader stops at now; empty at the end, with the rules that the rest breaks added. */
  private Optional<Problem> read(JsonNode row, Class<?> type, List<Violation> faults) {
    try {
      var broken = validator.validate((Object) json.treeToValue(row, type));
      if (!broken.isEmpty()) {
        KnownProblems.of(broken).violations().stream()
            .filter(violation -> faults.stream().noneMatch(fault -> isIn(violation, fault)))
            .forEach(faults::add);
      }
      return Optional.empty();
    } catch (JsonProcessingException refused) {
      return problems.find(refused);
    }
  }

  /** What was left out is missing, too. */
  private static boolean isIn(Violation violation, Violation fault) {
    String field = violation.field();
    return field.equals(fault.field())
        || field.startsWith(fault.field() + ".")
        || field.startsWith(fault.field() + "[");
  }

  /** Whether the problem is one of a field, which is in the row no more. */
  private static boolean leaveOut(JsonNode row, Problem problem) {
    if (problem.violations().size() != 1) {
      return false;
    }
    String[] steps = problem.violations().get(0).field().split("[.\\[]");
    JsonNode place = row;
    for (int i = 0; i < steps.length - 1; i++) {
      place = index(steps[i]) < 0 ? place.path(steps[i]) : place.path(index(steps[i]));
    }
    String last = steps[steps.length - 1];
    if (place instanceof ObjectNode object) {
      return object.remove(last) != null;
    }
    int index = index(last);
    if (!(place instanceof ArrayNode array) || array.path(index).isNull() || !array.has(index)) {
      return false;
    }
    // In its place nothing, so that the others keep theirs.
    array.set(index, array.nullNode());
    return true;
  }

  /** Of a step such as {@code 0]}; -1 for a name. */
  private static int index(String step) {
    return step.matches("\\d{1,9}]") ? Integer.parseInt(step.substring(0, step.length() - 1)) : -1;
  }
}
