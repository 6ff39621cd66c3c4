package io.hookline.kit.problem;

import io.quarkus.arc.Arc;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which operations an address offers: for a request with a method that is not among them. The
 * framework says that much neither in Allow, which RFC 9110, section 15.5.6 demands, nor in
 * metrics.
 */
@Singleton
public class OfferedOperations {

  /** Where the framework keeps the template of the address, for metrics and traces. */
  private static final String TEMPLATE = "UrlPathTemplate";

  private static final Pattern PARAMETER =
      Pattern.compile("\\{\\s*([\\w-]+)\\s*(?::\\s*(.+?))?\\s*}");

  /**
   * An operation.
   *
   * @param template the path with its parameters, such as {@code /v1/things/{thing}}
   * @param takes media types of its bodies
   * @param answers media types of what it answers
   */
  record Offer(
      String method, String template, Pattern path, List<String> takes, List<String> answers) {

    /** How much of the path is said letter by letter. */
    private int precision() {
      return template.replaceAll("\\{[^}]*}", "").length();
    }
  }

  private final List<Offer> all = new ArrayList<>();
  private final Set<String> templates;

  OfferedOperations() {
    for (var bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path root = bean.getBeanClass().getAnnotation(Path.class);
      if (root != null) {
        for (Method operation : bean.getBeanClass().getDeclaredMethods()) {
          add(root.value(), operation);
        }
      }
    }
    templates = all.stream().map(Offer::template).collect(Collectors.toUnmodifiableSet());
  }

  private void add(String root, Method operation) {
    for (Annotation annotation : operation.getAnnotations()) {
      HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (method != null) {
        Path below = operation.getAnnotation(Path.class);
        String template = below == null ? root : root + "/" + below.value();
        String normal = ("/" + template).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
        all.add(
            new Offer(
                method.value(),
                withoutPatterns(normal),
                pattern(normal),
                types(operation, Consumes.class, Consumes::value),
                types(operation, Produces.class, Produces::value)));
      }
    }
  }

  /** A template as people write it: {@code {version}}, whatever the framework is told to match. */
  public static String withoutPatterns(String template) {
    return PARAMETER.matcher(template).replaceAll("{$1}");
  }

  private static <A extends Annotation> List<String> types(
      Method operation, Class<A> kind, Function<A, String[]> value) {
    A own = operation.getAnnotation(kind);
    A said = own == null ? operation.getDeclaringClass().getAnnotation(kind) : own;
    return said == null ? List.of(MediaType.APPLICATION_JSON) : List.of(value.apply(said));
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

  /** The operations of an address: of those that fit, the ones that fit most letters. */
  List<Offer> at(String path) {
    List<Offer> fitting =
        all.stream().filter(offer -> offer.path().matcher(path).matches()).toList();
    int most = fitting.stream().mapToInt(Offer::precision).max().orElse(0);
    return fitting.stream().filter(offer -> offer.precision() == most).toList();
  }

  /** The paths of all operations, with their parameters in braces. */
  public Set<String> templates() {
    return templates;
  }

  /** What an address offers, as the header Allow says it; empty where there is nothing. */
  public Optional<String> methods(RoutingContext request) {
    List<Offer> offers = at(request.normalizedPath());
    if (offers.isEmpty()) {
      return Optional.empty();
    }
    nameInMetrics(offers.get(0).template(), request);
    Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
    for (Offer offer : offers) {
      methods.add(offer.method());
      if (offer.method().equals("GET")) {
        methods.add("HEAD");
      }
    }
    return Optional.of(String.join(", ", methods));
  }

  /**
   * An address as logs may hold it. Outside of {@code /v1} it may be all that its reader needs to
   * know, so that only its template is named.
   */
  String logged(RoutingContext request) {
    String path = request.normalizedPath();
    return path.startsWith("/v1/")
        ? path
        : at(path).stream().map(Offer::template).findFirst().orElse("An address of nothing");
  }

  /** Without a template, the address would be measured as unknown. */
  public static void nameInMetrics(String template, RoutingContext request) {
    ((HttpServerRequestInternal) request.request()).context().putLocal(TEMPLATE, template);
  }
}
