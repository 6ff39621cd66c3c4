package io.hookline.kit.precondition;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers a read whose caller has the present version already: 304, without a body. */
class NotModified {

  @ServerResponseFilter
  void leaveOut(ContainerRequestContext request, ContainerResponseContext answer) {
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    String etag = answer.getHeaderString(HttpHeaders.ETAG);
    if (known != null
        && etag != null
        && answer.getStatus() == 200
        && request.getMethod().equals("GET")
        && Answers.names(known.replace("W/", ""), etag)) {
      answer.setStatus(304);
      answer.setEntity(null);
    }
  }
}
