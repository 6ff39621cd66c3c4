package io.hookline.content.post;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts a list shows; all of what is given must hold. */
public class PostFilter {

  @Parameter(description = "Only this series' posts")
  @QueryParam("seriesId")
  UUID series;

  @Parameter(description = "Only this creator's posts")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only posts in this state")
  @QueryParam("status")
  PostStatus status;

  /** The conditions, each beginning with {@code and}; their values go into the parameters. */
  String conditions(Parameters parameters) {
    return condition("seriesId", series, parameters)
        + condition("creatorId", creator, parameters)
        + condition("status", status, parameters);
  }

  private static String condition(String field, Object value, Parameters parameters) {
    if (value == null) {
      return "";
    }
    parameters.and(field, value);
    return " and " + field + " = :" + field;
  }
}
