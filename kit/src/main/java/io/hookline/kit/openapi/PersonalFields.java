package io.hookline.kit.openapi;

import io.hookline.kit.audit.Personal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.Components;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Marks in the contract what the code marks as personal data. */
final class PersonalFields {

  private static final String MARK = "x-personal";

  private final Map<String, List<String>> bySchema = new TreeMap<>();

  PersonalFields(IndexView index) {
    for (AnnotationInstance mark : index.getAnnotations(Personal.class)) {
      if (mark.target().kind() == AnnotationTarget.Kind.FIELD) {
        bySchema
            .computeIfAbsent(
                schema(mark.target().asField().declaringClass()), first -> new ArrayList<>())
            .add(mark.target().asField().name());
      }
    }
  }

  private static String schema(ClassInfo type) {
    AnnotationInstance schema = type.declaredAnnotation(Schema.class);
    return schema == null || schema.value("name") == null
        ? type.simpleName()
        : schema.value("name").asString();
  }

  void mark(Components components) {
    bySchema.forEach(
        (name, fields) -> {
          var schema = components.getSchemas().get(name);
          for (String field : fields) {
            if (schema != null && schema.getProperties().containsKey(field)) {
              schema.getProperties().get(field).addExtension(MARK, true);
            }
          }
        });
  }
}
