package io.hookline.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** Names the place in the input that an error speaks of: {@code accounts[0].handle}. */
final class JsonPaths {

  /** The body as a whole. */
  static final String BODY = "$";

  private JsonPaths() {}

  static String of(List<Reference> path) {
    StringBuilder text = new StringBuilder();
    for (Reference step : path) {
      if (step.getFieldName() == null) {
        text.append('[').append(step.getIndex()).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return text.isEmpty() ? BODY : text.toString();
  }

  /** The path inside of a validated method argument; {@link #BODY} for the argument itself. */
  static String of(Path path) {
    StringBuilder text = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.PARAMETER
          || node.getKind() == ElementKind.PROPERTY
          || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
        text.append(node.getIndex() == null ? "" : "[" + node.getIndex() + "]");
      }
      if (node.getKind() == ElementKind.PROPERTY
          && !node.getName().equals(UnwrappedFields.NAMELESS)) {
        text.append(text.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return text.isEmpty() ? BODY : text.toString();
  }
}
