package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.link.Links;
import io.hookline.kit.access.Allow;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ShownToPeople;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/l/{slug}")
@Tag(name = "Links")
class RedirectResource {

  private static final String PUBLIC = "Public: a visitor's browser calls it.";

  /** Punctuation of the text around a link, which apps take for a part of it; no slug has any. */
  private static final Pattern ATTACHED = Pattern.compile("[^A-Za-z0-9_-]{1,8}$");

  private final FollowLink follow;
  private final OwnHosts hosts;

  RedirectResource(FollowLink follow, OwnHosts hosts) {
    this.follow = follow;
    this.hosts = hosts;
  }

  @GET
  @Allow.Anyone(PUBLIC)
  @ShownToPeople
  @Operation(
      operationId = "followLink",
      summary = "Follow a link",
      description =
          "Keeps the click, then leads to the landing page with hlclid, the click's id, in its"
              + " query. UTM parameters and click ids of the visit go on as well, where the link"
              + " has none of its own; macros that nobody filled in do not. Previews, robots and"
              + " agents of artificial intelligence are led there without hlclid, and counted"
              + " apart. A link that is not valid leads to its fallback. Who opens one that leads"
              + " nowhere in a browser gets a page that says so. On a brand's own host links are"
              + " at its root.")
  @APIResponse(
      responseCode = "302",
      description = "To the landing page, or to the fallback of a link that is not valid",
      headers =
          @Header(name = "Location", schema = @Schema(type = SchemaType.STRING, format = "uri")))
  public RestResponse<Void> follow(
      @Parameter(description = "The link's slug", example = "mia-serum") @PathParam("slug")
          String slug,
      @Parameter(description = "TikTok's click id; goes on to the landing page")
          @QueryParam("ttclid")
          String ttclid,
      @Context HttpServerRequest request) {
    return lead(slug, ttclid, request);
  }

  @HEAD
  @Allow.Anyone(PUBLIC)
  @ShownToPeople
  @Operation(operationId = "lookAtLink", summary = "See where a link leads, counted as a preview")
  @APIResponse(responseCode = "302", description = "To the landing page, without a click id")
  public RestResponse<Void> look(
      @Parameter(description = "The link's slug", example = "mia-serum") @PathParam("slug")
          String slug,
      @Parameter(hidden = true) @QueryParam("ttclid") String ttclid,
      @Context HttpServerRequest request) {
    return lead(slug, ttclid, request);
  }

  private RestResponse<Void> lead(String slug, String ttclid, HttpServerRequest request) {
    String known =
        Optional.of(slug)
            .map(sent -> Links.isSlug(sent) ? sent : ATTACHED.matcher(sent).replaceFirst(""))
            .filter(Links::isSlug)
            .orElseThrow(RedirectResource::nowhere);
    LinkKey key = new LinkKey(hosts.of(OwnHostFilter.host(request)), known);
    try {
      return to(
          follow
              .begin(key, Visit.of(request, ttclid))
              .join()
              .orElseThrow(RedirectResource::nowhere));
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException own ? own : failed;
    }
  }

  static Problem nowhere() {
    return new Problem(CommonProblem.NOT_FOUND, "This link leads nowhere.");
  }

  private static RestResponse<Void> to(String address) {
    return ResponseBuilder.<Void>create(RestResponse.Status.FOUND)
        .header(HttpHeaders.LOCATION, address)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
