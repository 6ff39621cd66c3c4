package io.hookline.kit.openapi;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The schema of a record of texts, whole numbers and lists of other records. For records that no
 * operation returns: the generator reads only those that one does.
 */
final class RecordSchema {

  private RecordSchema() {}

  /** All fields are required, in the record's order. */
  static Schema of(Class<? extends Record> type) {
    Schema schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
    var said = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    schema.setDescription(said.description());
    for (RecordComponent field : type.getRecordComponents()) {
      schema.addProperty(field.getName(), field(field));
    }
    schema.setRequired(
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    return schema;
  }

  private static Schema field(RecordComponent field) {
    Schema schema = OASFactory.createSchema();
    if (field.getType() == List.class) {
      String item = field.getGenericType().getTypeName().replaceAll(".*[.<](\\w+)>", "$1");
      schema.addType(SchemaType.ARRAY).items(OASFactory.createSchema().ref(item));
    } else if (field.getType() == int.class) {
      schema.addType(SchemaType.INTEGER);
    } else {
      schema.addType(SchemaType.STRING);
    }
    var said =
        field
            .getAccessor()
            .getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    if (said != null) {
      if (!said.description().isEmpty()) {
        schema.setDescription(said.description());
      }
      Arrays.stream(said.examples())
          .map(example -> field.getType() == int.class ? Integer.valueOf(example) : example)
          .forEach(schema::addExample);
    }
    return schema;
  }
}
