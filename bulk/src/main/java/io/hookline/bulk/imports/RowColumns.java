package io.hookline.bulk.imports;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a CSV file whose rows become records. */
final class RowColumns {

  private RowColumns() {}

  /**
   * Those that the record names, else its fields; fields of a record inside: {@code fee.amount}.
   */
  static List<String> of(Class<?> row) {
    CsvColumn[] named = row.getAnnotationsByType(CsvColumn.class);
    return named.length > 0
        ? Arrays.stream(named).map(CsvColumn::value).toList()
        : fields("", row).toList();
  }

  private static Stream<String> fields(String prefix, Class<?> row) {
    return Arrays.stream(row.getRecordComponents()).flatMap(field -> columns(prefix, field));
  }

  /** A list has no place in one cell. */
  private static Stream<String> columns(String prefix, RecordComponent field) {
    String name = prefix + field.getName();
    if (field.getType().isRecord()) {
      return fields(name + ".", field.getType());
    }
    return Collection.class.isAssignableFrom(field.getType()) ? Stream.empty() : Stream.of(name);
  }
}
