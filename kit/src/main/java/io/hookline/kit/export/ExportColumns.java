package io.hookline.kit.export;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.hookline.kit.csv.Formulas;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a list: a field each, in the order of the contract. A record inside a record gives
 * {@code fee.amount}, {@code fee.currency}; lists and free forms stay JSON in one cell.
 */
final class ExportColumns {

  private final List<String> names = new ArrayList<>();
  private final List<JsonPointer> places = new ArrayList<>();

  private ExportColumns() {}

  static ExportColumns of(Type row, ObjectMapper json) {
    ExportColumns columns = new ExportColumns();
    columns.add(json.constructType(row), "", "", json);
    return columns;
  }

  private void add(JavaType type, String name, String place, ObjectMapper json) {
    BeanDescription facts = json.getSerializationConfig().introspect(type);
    for (BeanPropertyDefinition field : facts.findProperties()) {
      if (field.couldSerialize()) {
        String fieldName = name.isEmpty() ? field.getName() : name + "." + field.getName();
        String fieldPlace = place + "/" + field.getName();
        if (isUnwrapped(field, json)) {
          add(field.getPrimaryType(), name, place, json);
        } else if (isNested(field.getPrimaryType(), json)) {
          add(field.getPrimaryType(), fieldName, fieldPlace, json);
        } else {
          names.add(fieldName);
          places.add(JsonPointer.compile(fieldPlace));
        }
      }
    }
  }

  /** Its fields stand among those of the record that holds it. */
  private static boolean isUnwrapped(BeanPropertyDefinition field, ObjectMapper json) {
    AnnotationIntrospector annotations = json.getSerializationConfig().getAnnotationIntrospector();
    return annotations.findUnwrappingNameTransformer(field.getPrimaryMember()) != null;
  }

  private static boolean isNested(JavaType type, ObjectMapper json) {
    return Record.class.isAssignableFrom(type.getRawClass())
        && json.getSerializationConfig().introspect(type).findJsonValueAccessor() == null;
  }

  List<String> names() {
    return names;
  }

  List<String> cells(JsonNode row) {
    return places.stream().map(place -> cell(row.at(place))).toList();
  }

  private static String cell(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isTextual()
        ? Formulas.disarm(value.textValue())
        : Formulas.disarmJson(value.toString());
  }
}
