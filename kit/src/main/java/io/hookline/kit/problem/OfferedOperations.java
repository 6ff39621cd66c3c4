package io.hookline.kit.problem;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which operations an address offers: for a request with a method that is not among them. The
 * framework says that much neither in Allow, which RFC 9110, section 15.5.6 demands, nor in
 * metrics.
 */
@Singleton
class OfferedOperations {

  private static final Pattern PARAMETER =
      Pattern.compile("\\{\\s*([\\w-]+)\\s*(?::\\s*(.+?))?\\s*}");

  /**
   * An operation.
   *
   * @param template the path with its parameters, such as {@code /v1/things/{thing}}
   */
  record Offer(String method, String template, Pattern path) {}

  private final List<Offer> all = new ArrayList<>();

  OfferedOperations() {
    for (var bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path root = bean.getBeanClass().getAnnotation(Path.class);
      if (root != null) {
        for (Method operation : bean.getBeanClass().getDeclaredMethods()) {
          add(root.value(), operation);
        }
      }
    }
  }

  private void add(String root, Method operation) {
    for (Annotation annotation : operation.getAnnotations()) {
      HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (method != null) {
        Path below = operation.getAnnotation(Path.class);
        String template = below == null ? root : root + "/" + below.value();
        String normal = ("/" + template).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
        all.add(new Offer(method.value(), normal, pattern(normal)));
      }
    }
  }

  private static Pattern pattern(String template) {
    StringBuilder regex = new StringBuilder();
    Matcher parameter = PARAMETER.matcher(template);
    int from = 0;
    while (parameter.find()) {
      regex.append(Pattern.quote(template.substring(from, parameter.start())));
      regex.append("(?:").append(parameter.group(2) == null ? "[^/]+" : parameter.group(2));
      regex.append(')');
      from = parameter.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(template.substring(from))).append("/?") + "");
  }

  List<Offer> at(String path) {
    return all.stream().filter(offer -> offer.path().matcher(path).matches()).toList();
  }
}
