package io.hookline.reporting.page;

import io.hookline.kit.problem.ProblemBody;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns the problem document of a page that cannot be shown into a page that a person can read. */
class ErrorPages {

  private final Template page;
  private final Stylesheet style;

  ErrorPages(@Location("reports/error.html") Template page, Stylesheet style) {
    this.page = page;
    this.style = style;
  }

  @ServerResponseFilter
  void readable(ContainerRequestContext request, ContainerResponseContext answer) {
    if (answer.getEntity() instanceof ProblemBody problem
        && PageHeaders.isPage(request.getUriInfo().getPath())) {
      answer.setEntity(
          page.data("problem", problem).data("css", style.css()).render(),
          new Annotation[0],
          MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }
  }
}
