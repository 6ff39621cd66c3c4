package io.hookline.content.produce.post;

import io.hookline.kit.aggregate.Filter;
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

  @Parameter(description = "Only posts for this account of the brand")
  @QueryParam("accountId")
  UUID account;

  @Parameter(description = "Only posts in this state")
  @QueryParam("status")
  PostStatus status;

  Filter[] filters() {
    return new Filter[] {
      new Filter("seriesId", series),
      new Filter("creatorId", creator),
      new Filter("accountId", account),
      new Filter("status", status)
    };
  }
}
