package io.hookline.kit.openapi;

import io.hookline.kit.audit.Personal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Components;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
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
                SchemaName.of(mark.target().asField().declaringClass()), first -> new ArrayList<>())
            .add(mark.target().asField().name());
      }
    }
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
