package io.hookline.creator.door.front;

import io.hookline.creator.door.entry.EnterDoor;
import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.page.SecretCookie;
import io.hookline.kit.access.Allow;
import io.hookline.kit.limit.OpenedBySecret;
import io.hookline.kit.problem.ProblemPage;
import io.hookline.kit.problem.ShownToPeople;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The creator's own door for a browser, by a link and without an account. */
@Path(DoorArea.PATH)
class DoorPageResource {

  static final String COOKIE = "hookline-door";
  static final String WHO = "For the creator, by the secret of a link.";

  private final EnterDoor enter;
  private final ReadDoor read;
  private final DrawDoor draw;
  private final SecretCookie cookie;
  private final Clock clock;

  DoorPageResource(
      EnterDoor enter, ReadDoor read, DrawDoor draw, SecretCookie cookie, Clock clock) {
    this.enter = enter;
    this.read = read;
    this.draw = draw;
    this.cookie = cookie;
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
    Visitor visitor = enter.run(secret, "openDoor", her -> her);
    String path = address(visitor.link());
    return ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
        .location(URI.create(path))
        .cookie(cookie.of(COOKIE, secret, path, visitor.until(), clock.instant()))
        .build();
  }

  @GET
  @Path("/open/{link}")
  @Produces(ProblemPage.MEDIA_TYPE)
  @Allow.Anyone(WHO)
  @OpenedBySecret
  @ShownToPeople
  @Operation(hidden = true)
  public String show(
      @PathParam("link") UUID link,
      @CookieParam(COOKIE) String secret,
      @QueryParam("earnings") String earningsFrom,
      @QueryParam("orders") String ordersFrom,
      @QueryParam("saved") @DefaultValue("false") boolean saved) {
    return enter.run(
        secret,
        link,
        "openDoor",
        her ->
            draw.draw(
                read.of(her, earningsFrom, ordersFrom), link, secret, DoorForm.NOTHING, saved));
  }

  static String address(UUID link) {
    return DoorArea.PATH + "/open/" + link;
  }
}
