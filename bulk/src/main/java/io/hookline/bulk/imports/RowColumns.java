package io.hookline.bulk.imports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a CSV file whose rows become records. */
final class RowColumns {

  /** Asked for each row. */
  private static final ClassValue<Set<String>> LISTS =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> row) {
          return fields("", row)
              .filter(Field::isList)
              .map(Field::name)
              .collect(Collectors.toUnmodifiableSet());
        }
      };

  private record Field(String name, boolean isList) {}

  private RowColumns() {}

  /**
   * Those that the record names, else its fields; fields of a record inside: {@code fee.amount}.
   */
  static List<String> of(Class<?> row) {
    CsvColumn[] named = row.getAnnotationsByType(CsvColumn.class);
    return named.length > 0
        ? Arrays.stream(named).map(CsvColumn::value).toList()
        : fields("", row).map(Field::name).toList();
  }

  /** Those of them whose cells hold lists. */
  static Set<String> lists(Class<?> row) {
    return LISTS.get(row);
  }

  private static Stream<Field> fields(String prefix, Class<?> row) {
    return Arrays.stream(row.getRecordComponents()).flatMap(field -> fields(prefix, field));
  }

  /** A list of words has its place in one cell, a list of records has not. */
  private static Stream<Field> fields(String prefix, RecordComponent field) {
    String name = prefix + field.getName();
    if (field.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
      return fields(prefix, field.getType());
    }
    if (field.getType().isRecord()) {
      return fields(name + ".", field.getType());
    }
    boolean list = Collection.class.isAssignableFrom(field.getType());
    return list && isOfRecords(field.getGenericType())
        ? Stream.empty()
        : Stream.of(new Field(name, list));
  }

  private static boolean isOfRecords(Type list) {
    return list instanceof ParameterizedType of
        && of.getActualTypeArguments()[0] instanceof Class<?> element
        && element.isRecord();
  }
}
