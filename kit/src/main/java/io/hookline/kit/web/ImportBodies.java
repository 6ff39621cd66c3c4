package io.hookline.kit.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * Lets an operation read an import's body as it arrives, within bounds; other bodies are in memory
 * by now, or were not wanted from this caller and look empty.
 */
class ImportBodies {

  private final Limits limits;

  ImportBodies(Limits limits) {
    this.limits = limits;
  }

  @ServerRequestFilter(priority = Priorities.ENTITY_CODER)
  void bound(ContainerRequestContext request, RoutingContext context) {
    if (context.body().buffer() != null || !ArrivingBody.follows(context.request())) {
      return;
    }
    if (LargestBody.isImport(context.normalizedPath())) {
      // The framework's own limit would end the request without a problem document.
      context.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
      request.setEntityStream(new ImportBody(request.getEntityStream(), context, limits));
    } else {
      request.setEntityStream(InputStream.nullInputStream());
    }
  }
}
