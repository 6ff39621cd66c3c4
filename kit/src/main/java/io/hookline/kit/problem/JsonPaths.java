package io.hookline.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** Names the place in the input that an error speaks of: {@code accounts[0].handle}. */
final class JsonPaths {

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
    return text.isEmpty() ? "$" : text.toString();
  }

  /** A validated method argument: the body's own path, or the parameter's name. */
  static String of(Path path) {
    StringBuilder text = new StringBuilder();
    String parameter = "$";
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
        text.append(indexed(node));
      } else if (node.getKind() == ElementKind.PROPERTY
          || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
        text.append(indexed(node));
        if (node.getKind() == ElementKind.PROPERTY) {
          text.append(text.isEmpty() ? "" : ".").append(node.getName());
        }
      }
    }
    return text.isEmpty() ? parameter : text.toString();
  }

  private static String indexed(Path.Node node) {
    return node.getIndex() == null ? "" : "[" + node.getIndex() + "]";
  }
}
