package io.hookline.creator.deal.shortlist;

import io.hookline.creator.page.FormGuard;
import io.hookline.creator.page.SecretCookie;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.limit.OpenedBySecret;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemPage;
import io.hookline.kit.problem.ShownToPeople;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A shortlist for a client with a browser, by a link and without an account. */
@Path(ShortlistArea.PATH)
class ShortlistPageResource {

  private static final String COOKIE = "hookline-shortlist";
  private static final String WHO = "For a client, by the secret of a link.";

  private final EnterByLink enter;
  private final SharedShortlists shared;
  private final DrawShortlist page;
  private final SecretCookie cookie;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  ShortlistPageResource(
      EnterByLink enter,
      SharedShortlists shared,
      DrawShortlist page,
      SecretCookie cookie,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.enter = enter;
    this.shared = shared;
    this.page = page;
    this.cookie = cookie;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  /** Takes the secret out of the address, where histories and screens would show it. */
  @GET
  @Path("/{secret}")
  @Allow.Anyone(WHO)
  @OpenedBySecret
  @ShownToPeople
  @Operation(hidden = true)
  public RestResponse<Void> enter(@PathParam("secret") String secret) {
    SharedShortlistView shown = enter.run(secret, "openSharedShortlist", shared::open);
    String path = ShortlistArea.PATH + "/open/" + shown.id();
    return ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
        .location(URI.create(path))
        .cookie(cookie.of(COOKIE, secret, path, shown.expiresAt(), clock.instant()))
        .build();
  }

  @GET
  @Path("/open/{shortlist}")
  @Produces(ProblemPage.MEDIA_TYPE)
  @Allow.Anyone(WHO)
  @OpenedBySecret
  @ShownToPeople
  @Operation(hidden = true)
  public String show(
      @PathParam("shortlist") UUID id,
      @CookieParam(COOKIE) String secret,
      @QueryParam("saved") @DefaultValue("false") boolean saved) {
    return enter.run(
        secret,
        "readSharedShortlist",
        link -> page.draw(own(shared.read(link), id), zone(), secret, DecisionForm.NOTHING, saved));
  }

  @POST
  @Path("/open/{shortlist}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(ProblemPage.MEDIA_TYPE)
  @Allow.Anyone(WHO)
  @OpenedBySecret
  @ShownToPeople
  @Operation(hidden = true)
  public RestResponse<String> decide(
      @PathParam("shortlist") UUID id,
      @CookieParam(COOKIE) String secret,
      MultivaluedMap<String, String> sent,
      HttpServerRequest request) {
    return enter.run(
        secret,
        "decideAboutCandidate",
        link -> {
          FormGuard.require(secret, sent.getFirst(FormGuard.FIELD), request);
          DecisionForm answers = DecisionForm.of(sent);
          SharedShortlistView now = shared.answer(link, shown -> answers.decisions(own(shown, id)));
          if (!answers.wrong().isEmpty()) {
            return ResponseBuilder.create(
                    RestResponse.Status.OK, page.draw(now, zone(), secret, answers, false))
                .status(422)
                .build();
          }
          return ResponseBuilder.<String>create(RestResponse.Status.SEE_OTHER)
              .location(URI.create(ShortlistArea.PATH + "/open/" + id + "?saved=true"))
              .build();
        });
  }

  /** A cookie is sent to its own page; whoever shows it elsewhere is told nothing. */
  private static SharedShortlistView own(SharedShortlistView shown, UUID id) {
    if (!shown.id().equals(id)) {
      throw new Problem(ShortlistProblem.SHORTLIST_LINK_UNKNOWN, "Ask for a new link.");
    }
    return shown;
  }

  private ZoneId zone() {
    return brands.get(brand.slug()).timeZone();
  }
}
