package io.hookline.kit.precondition;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers a read whose caller has the present version already: 304, without a body. A view that is
 * {@link PartlyDerived} may have changed all the same.
 */
class NotModified {

  @ServerResponseFilter
  void leaveOut(ContainerRequestContext request, ContainerResponseContext answer) {
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    String etag = answer.getHeaderString(HttpHeaders.ETAG);
    Object view = answer.getEntity();
    if (known != null
        && etag != null
        && view != null
        && answer.getStatus() == 200
        && request.getMethod().equals("GET")
        && !view.getClass().isAnnotationPresent(PartlyDerived.class)
        && Answers.names(known.replace("W/", ""), etag)) {
      answer.setStatus(304);
      answer.setEntity(null);
    }
  }
}
