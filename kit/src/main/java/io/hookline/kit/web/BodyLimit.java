package io.hookline.kit.web;

import io.hookline.kit.problem.CommonProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** Stops a body that does not announce its length as soon as it has grown too large. */
class BodyLimit {

  private final Limits limits;

  BodyLimit(Limits limits) {
    this.limits = limits;
  }

  @ServerRequestFilter(priority = Priorities.ENTITY_CODER)
  void count(ContainerRequestContext request, RoutingContext context) {
    if (isUnannounced(context.request())) {
      // The framework's own limit would end the request without a problem document.
      context.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
      request.setEntityStream(new Counted(request.getEntityStream(), context));
    }
  }

  private static boolean isUnannounced(HttpServerRequest request) {
    boolean streams = request.version() == HttpVersion.HTTP_2 && !request.isEnded();
    return request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
        && (streams || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null);
  }

  private final class Counted extends FilterInputStream {

    private final RoutingContext context;
    private final long largest;
    private long count;

    Counted(InputStream body, RoutingContext context) {
      super(body);
      this.context = context;
      this.largest = LargestBody.at(context.normalizedPath(), limits);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      add(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      add(Math.max(read, 0));
      return read;
    }

    /** Closing would read on to the end of the body; where there is too much, that is far. */
    @Override
    public void close() throws IOException {
      if (count <= largest) {
        super.close();
      }
    }

    private void add(int bytes) {
      count += bytes;
      if (count > largest) {
        LingeringClose.after(context);
        throw OversizedRequest.tooLarge(CommonProblem.PAYLOAD_TOO_LARGE, largest);
      }
    }
  }
}
