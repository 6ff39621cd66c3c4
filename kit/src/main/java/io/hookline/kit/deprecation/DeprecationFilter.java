package io.hookline.kit.deprecation;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Warns with every answer of a deprecated operation, refusals too. */
class DeprecationFilter {

  private final Map<Method, Optional<Notice>> notices = new ConcurrentHashMap<>();

  @ServerResponseFilter
  void warn(ContainerResponseContext answer, ResourceInfo resource) {
    Method operation = resource == null ? null : resource.getResourceMethod();
    if (operation != null) {
      notices
          .computeIfAbsent(operation, DeprecationFilter::find)
          .ifPresent(notice -> write(notice, answer));
    }
  }

  private static Optional<Notice> find(Method operation) {
    return Optional.ofNullable(operation.getAnnotation(Deprecation.class))
        .or(
            () ->
                Optional.ofNullable(operation.getDeclaringClass().getAnnotation(Deprecation.class)))
        .map(Notice::of);
  }

  /** Links are added to those that the operation gave itself. */
  private static void write(Notice notice, ContainerResponseContext answer) {
    answer.getHeaders().putSingle("Deprecation", notice.deprecation());
    answer.getHeaders().putSingle("Sunset", notice.sunsetDate());
    notice.links().forEach(link -> answer.getHeaders().add("Link", link));
  }
}
