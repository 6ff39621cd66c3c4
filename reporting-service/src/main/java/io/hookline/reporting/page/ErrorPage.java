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
          page.data("problem", problem)
              .data("headline", headline(problem))
              .data("advice", advice(problem))
              .data("css", style.css())
              .render(),
          new Annotation[0],
          MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }
  }

  /** The documents speak to programs of callers and resources; a page speaks to a person. */
  private static String headline(ProblemBody problem) {
    return switch (problem.status()) {
      case 403 -> "Your role does not allow this";
      case 404 -> "There is nothing here that you may see";
      default -> problem.title();
    };
  }

  private static String advice(ProblemBody problem) {
    return switch (problem.status()) {
      case 403, 404 ->
          "The address may be wrong, or you are not a member of this brand. An administrator of the"
              + " agency can add you.";
      default -> problem.detail();
    };
  }
}
