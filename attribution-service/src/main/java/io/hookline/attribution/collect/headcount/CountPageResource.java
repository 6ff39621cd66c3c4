package io.hookline.attribution.collect.headcount;

import io.hookline.kit.access.Allow;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/count")
@Tag(name = "Headcounts")
class CountPageResource {

  private static final String HTML = "text/html;charset=UTF-8";
  private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";
  private static final String PUBLIC = "Public: the same page for every tablet.";

  private final CountPage page;

  CountPageResource(CountPage page) {
    this.page = page;
  }

  @GET
  @Produces(HTML)
  @Allow.Anyone(PUBLIC)
  @Operation(
      operationId = "openCountPage",
      summary = "Open the page of a tablet",
      description =
          "The address of a tap counter has its secret behind the #, which no server sees. What is"
              + " tapped without a connection is kept on the tablet and sent later.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content =
          @Content(
              mediaType = HTML,
              schema = @Schema(type = SchemaType.STRING, examples = "<!doctype html>")))
  public RestResponse<String> open() {
    return ResponseBuilder.ok(page.html())
        .header("Content-Security-Policy", page.policy())
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        .header("X-Robots-Tag", "noindex, nofollow")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  @GET
  @Path("/worker.js")
  @Produces(JAVASCRIPT)
  @Allow.Anyone(PUBLIC)
  @Operation(
      operationId = "getCountWorker",
      summary = "Load what keeps the page of a tablet while there is no connection")
  @APIResponse(
      responseCode = "200",
      description = "The script",
      content =
          @Content(
              mediaType = JAVASCRIPT,
              schema = @Schema(type = SchemaType.STRING, examples = "'use strict';")))
  public RestResponse<String> worker() {
    return ResponseBuilder.ok(page.worker())
        .header("Content-Security-Policy", "default-src 'self'")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
