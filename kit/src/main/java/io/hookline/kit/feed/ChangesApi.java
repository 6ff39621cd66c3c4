package io.hookline.kit.feed;

import io.hookline.kit.outbox.CloudEvent;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** A sister's change feed, read with this service's own token. */
@Path("/v1/changes")
@RegisterRestClient(configKey = "changes")
@OidcClientFilter
interface ChangesApi {

  @GET
  @Produces({CloudEvent.BATCH, "application/problem+json"})
  RestResponse<List<CloudEvent>> read(
      @QueryParam("after") String after,
      @QueryParam("resources") String resources,
      @QueryParam("limit") int limit);
}
