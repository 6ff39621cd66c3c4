package io.hookline.bulk.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.KnownProblems;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Quantity;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives rows their form and checks the rules that speak of one row alone. */
@Singleton
class RowForm {

  private final ObjectMapper json;
  private final ObjectMapper cells;
  private final KnownProblems problems;
  private final Validator validator;

  RowForm(ObjectMapper json, KnownProblems problems, Validator validator) {
    this.json = json;
    this.cells = texts(json);
    this.problems = problems;
    this.validator = validator;
  }

  /** In a CSV file all is text, so that "5" is a number where one is wanted. */
  private static ObjectMapper texts(ObjectMapper json) {
    ObjectMapper texts = json.copy();
    for (LogicalType type : new LogicalType[] {LogicalType.Integer, LogicalType.Boolean}) {
      texts
          .coercionConfigFor(type)
          .setCoercion(CoercionInputShape.String, CoercionAction.TryConvert);
    }
    texts
        .coercionConfigFor(BigDecimal.class)
        .setCoercion(CoercionInputShape.String, CoercionAction.TryConvert);
    return texts;
  }

  /** Whether it is a line of a CSV file that is no row. */
  boolean isNone(RawRow raw, ImportKind<?> kind, List<String> targets) {
    return raw.json() == null && kind.isNone(cells(raw, targets));
  }

  /**
   * @param targets the column of each cell of a CSV file
   * @throws Problem what is wrong with the row
   */
  <T> Row<T> of(RawRow raw, ImportKind<T> kind, List<String> targets, Instant sentAt) {
    T value = read(raw, kind, targets);
    if (value == null) {
      throw new Problem(CommonProblem.INVALID_BODY, "The row is null.");
    }
    Set<ConstraintViolation<T>> broken = validator.validate(value);
    if (!broken.isEmpty()) {
      throw KnownProblems.of(broken);
    }
    return new Row<>(raw.line(), value, sentAt);
  }

  private <T> T read(RawRow raw, ImportKind<T> kind, List<String> targets) {
    try {
      if (raw.json() != null) {
        return json.readValue(raw.json(), kind.type());
      }
      Map<String, String> row = cells(raw, targets);
      String whole = row.get(ImportColumns.JSON);
      return whole == null
          ? cells.treeToValue(kind.fromCells(row), kind.type())
          : json.readValue(whole, kind.type());
    } catch (JsonProcessingException refused) {
      Problem first = problems.find(refused).orElseThrow(() -> new IllegalStateException(refused));
      throw everyFault(raw, kind, targets, first);
    }
  }

  private <T> Problem everyFault(
      RawRow raw, ImportKind<T> kind, List<String> targets, Problem first) {
    Map<String, String> row = raw.json() == null ? cells(raw, targets) : Map.of();
    String whole = raw.json() == null ? row.get(ImportColumns.JSON) : raw.json();
    try {
      return whole == null
          ? new EveryFault(cells, problems, validator).of(kind.fromCells(row), kind.type(), first)
          : new EveryFault(json, problems, validator).of(json.readTree(whole), kind.type(), first);
    } catch (JsonProcessingException unreadable) {
      return first;
    }
  }

  private static Map<String, String> cells(RawRow raw, List<String> targets) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < raw.cells().size(); i++) {
      String cell = Characters.trimmed(raw.cells().get(i));
      if (cell.isEmpty()) {
        continue;
      }
      if (i >= targets.size()) {
        throw otherNumber(raw, targets);
      }
      if (targets.get(i).equals(ImportColumns.UNNAMED)) {
        throw new Problem(
            ImportProblem.ROW_MALFORMED,
            "Cell " + (i + 1) + " is not empty, but the first line names no column there.");
      }
      if (!targets.get(i).equals(ImportColumns.IGNORED)) {
        row.put(targets.get(i), cell);
      }
    }
    if (raw.cells().size() < targets.size()) {
      throw otherNumber(raw, targets);
    }
    return row;
  }

  private static Problem otherNumber(RawRow raw, List<String> targets) {
    return new Problem(
        ImportProblem.ROW_MALFORMED,
        "It has %s, the header has %s."
            .formatted(
                Quantity.of(raw.cells().size(), "cell"), Quantity.of(targets.size(), "column")));
  }
}
