package io.hookline.bulk.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What can be imported: a bean per kind, called by a resource method through {@link Imports}.
 *
 * @param <T> a row: a record with Jackson's and Bean Validation's annotations, if possible the body
 *     of the single POST
 */
public interface ImportKind<T> {

  /** Stable: rows of this kind wait in the database. */
  String name();

  Class<T> type();

  /**
   * The columns that a CSV file may have; nested fields are named with dots: {@code fee.amount}.
   */
  default List<String> columns() {
    return RowColumns.of(type());
  }

  /**
   * For files that hold more than a table: makes each line of a CSV file anew, in their order. What
   * is no row becomes empty. Called once for each file; no cell of such a file holds a line break.
   */
  default Optional<UnaryOperator<String>> lines() {
    return Optional.empty();
  }

  /**
   * Builds the JSON of a row from the cells of a CSV file. A cell of a field that is a list holds
   * its words, joined in any of the usual ways.
   *
   * @param cells by column; blank ones are left out
   */
  default ObjectNode fromCells(Map<String, String> cells) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    Set<String> lists = RowColumns.lists(type());
    cells.forEach(
        (column, cell) -> {
          String[] steps = column.split("\\.");
          ObjectNode place = row;
          for (int i = 0; i < steps.length - 1; i++) {
            place = place.withObjectProperty(steps[i]);
          }
          String field = steps[steps.length - 1];
          if (lists.contains(column)) {
            ListCell.of(cell).forEach(place.putArray(field)::add);
          } else {
            place.put(field, cell);
          }
        });
    return row;
  }

  /**
   * Whether a line of a CSV file is no row, such as the sum of those above it: it is passed over,
   * and told as unchanged.
   *
   * @param cells by column; blank ones are left out
   */
  default boolean isNone(Map<String, String> cells) {
    return false;
  }

  /**
   * What may be stored of a field: rows wait in the database, and refused ones stay there. Fields
   * in which people might send what must not be kept get a door that lets through what may.
   *
   * @return by column of a CSV file or first-level field of JSON
   */
  default Map<String, UnaryOperator<String>> storable() {
    return Map.of();
  }

  /**
   * Applies valid rows in the present transaction, with few statements however many rows, and
   * appends the same events as single requests would. Rows that cannot be applied are answered with
   * {@link RowOutcome#failed}. An exception rolls back all of these rows, and the kit tries ever
   * fewer of them to find the row that it stands for; so what is done must be SQL, not the ORM, and
   * must not carry {@code @Transactional}, which would condemn the whole transaction.
   *
   * @return an outcome for each row
   */
  List<RowOutcome> apply(List<Row<T>> rows);
}
