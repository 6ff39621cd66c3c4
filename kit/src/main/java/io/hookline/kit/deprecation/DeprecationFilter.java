package io.hookline.kit.deprecation;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Sets the headers before anything can refuse the request: refusals have them as well. */
class DeprecationFilter {

  @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 100)
  void tell(ResourceInfo resource, HttpServerResponse answer) {
    Method operation = resource.getResourceMethod();
    Deprecation said = operation == null ? null : operation.getAnnotation(Deprecation.class);
    if (said != null) {
      Retirement.of(said).headers().forEach(answer::putHeader);
    }
  }
}
