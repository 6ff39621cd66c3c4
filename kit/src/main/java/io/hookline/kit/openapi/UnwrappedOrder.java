package io.hookline.kit.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Puts fields in the order of the record where some of them are those of another record: the
 * generator puts them in the order of a hash. Before the filters that write examples.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 3)
public class UnwrappedOrder implements OASFilter {

  private final IndexView index;
  private final Map<String, List<String>> bySchema = new HashMap<>();

  public UnwrappedOrder(IndexView index) {
    this.index = index;
    for (AnnotationInstance unwrapped : index.getAnnotations(JsonUnwrapped.class)) {
      if (unwrapped.target().kind() == AnnotationTarget.Kind.FIELD) {
        ClassInfo holder = unwrapped.target().asField().declaringClass();
        bySchema.computeIfAbsent(SchemaName.of(holder), name -> fields(holder).toList());
      }
    }
  }

  /** In the order in which they were written; none of a class that is no record. */
  private Stream<String> fields(ClassInfo record) {
    return record.recordComponentsInDeclarationOrder().stream()
        .map(RecordComponentInfo::name)
        .map(record::field)
        .flatMap(this::fields);
  }

  private Stream<String> fields(FieldInfo field) {
    return field.hasAnnotation(JsonUnwrapped.class)
        ? fields(index.getClassByName(field.type().name()))
        : Stream.of(field.name());
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    Components components = contract.getComponents();
    if (components == null || components.getSchemas() == null) {
      return;
    }
    bySchema.forEach(
        (name, fields) -> {
          Schema schema = components.getSchemas().get(name);
          if (schema != null && schema.getProperties() != null) {
            schema.setProperties(ordered(schema.getProperties(), fields));
          }
        });
  }

  private static Map<String, Schema> ordered(Map<String, Schema> found, List<String> fields) {
    Map<String, Schema> ordered = new LinkedHashMap<>();
    fields.stream().filter(found::containsKey).forEach(name -> ordered.put(name, found.get(name)));
    found.forEach(ordered::putIfAbsent);
    return ordered;
  }
}
