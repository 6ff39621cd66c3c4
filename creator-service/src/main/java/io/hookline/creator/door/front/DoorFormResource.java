package io.hookline.creator.door.front;

import io.hookline.creator.deal.deliverable.NewSubmission;
import io.hookline.creator.door.entry.EnterDoor;
import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.door.own.NewOwnDispute;
import io.hookline.creator.door.own.NewOwnMessage;
import io.hookline.creator.door.own.OwnDeliverables;
import io.hookline.creator.door.own.OwnDisputes;
import io.hookline.creator.page.FormGuard;
import io.hookline.kit.access.Allow;
import io.hookline.kit.limit.OpenedBySecret;
import io.hookline.kit.problem.ProblemPage;
import io.hookline.kit.problem.ShownToPeople;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The forms on the page of a door. */
@Path(DoorArea.PATH)
class DoorFormResource {

  private final EnterDoor enter;
  private final ReadDoor read;
  private final DrawDoor draw;
  private final OwnDeliverables deliverables;
  private final OwnDisputes disputes;

  DoorFormResource(
      EnterDoor enter,
      ReadDoor read,
      DrawDoor draw,
      OwnDeliverables deliverables,
      OwnDisputes disputes) {
    this.enter = enter;
    this.read = read;
    this.draw = draw;
    this.deliverables = deliverables;
    this.disputes = disputes;
  }

  @POST
  @Path("/open/{link}/deliverables/{deliverable}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(ProblemPage.MEDIA_TYPE)
  @Allow.Anyone(DoorPageResource.WHO)
  @OpenedBySecret
  @ShownToPeople
  @Operation(hidden = true)
  public RestResponse<String> submit(
      @PathParam("link") UUID link,
      @PathParam("deliverable") UUID id,
      @CookieParam(DoorPageResource.COOKIE) String secret,
      MultivaluedMap<String, String> sent,
      HttpServerRequest request) {
    DoorForm form = DoorForm.of(id, sent);
    NewSubmission body =
        new NewSubmission(
            form.url().isEmpty() ? null : form.url(), form.text().isEmpty() ? null : form.text());
    return take(
        new Sent(link, secret, "submitOwnDeliverable", sent, request, form.checkDraft()),
        her -> deliverables.submit(her, id, body));
  }

  @POST
  @Path("/open/{link}/earnings/{earning}/disputes")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(ProblemPage.MEDIA_TYPE)
  @Allow.Anyone(DoorPageResource.WHO)
  @OpenedBySecret
  @ShownToPeople
  @Operation(hidden = true)
  public RestResponse<String> dispute(
      @PathParam("link") UUID link,
      @PathParam("earning") UUID id,
      @CookieParam(DoorPageResource.COOKIE) String secret,
      MultivaluedMap<String, String> sent,
      HttpServerRequest request) {
    DoorForm form = DoorForm.of(id, sent);
    return take(
        new Sent(link, secret, "openOwnDispute", sent, request, form.checkWords(false)),
        her -> disputes.open(her, id, new NewOwnDispute(form.text())));
  }

  @POST
  @Path("/open/{link}/disputes/{dispute}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(ProblemPage.MEDIA_TYPE)
  @Allow.Anyone(DoorPageResource.WHO)
  @OpenedBySecret
  @ShownToPeople
  @Operation(hidden = true)
  public RestResponse<String> write(
      @PathParam("link") UUID link,
      @PathParam("dispute") UUID id,
      @CookieParam(DoorPageResource.COOKIE) String secret,
      MultivaluedMap<String, String> sent,
      HttpServerRequest request) {
    DoorForm form = DoorForm.of(id, sent);
    return take(
        new Sent(link, secret, "writeInOwnDispute", sent, request, form.checkWords(true)),
        her -> disputes.write(her, id, new NewOwnMessage(form.text())));
  }

  /**
   * A form that came in.
   *
   * @param wrong with what was filled in; null where nothing is
   */
  private record Sent(
      UUID link,
      String secret,
      String operation,
      MultivaluedMap<String, String> fields,
      HttpServerRequest request,
      DoorForm wrong) {}

  private RestResponse<String> take(Sent form, Consumer<Visitor> work) {
    return enter.run(
        form.secret(),
        form.link(),
        form.operation(),
        her -> {
          FormGuard.require(form.secret(), form.fields().getFirst(FormGuard.FIELD), form.request());
          if (form.wrong() != null) {
            String page =
                draw.draw(
                    read.of(her, null, null), form.link(), form.secret(), form.wrong(), false);
            return ResponseBuilder.create(RestResponse.Status.OK, page).status(422).build();
          }
          SentOnce.name(form.request(), form.fields());
          work.accept(her);
          return ResponseBuilder.<String>create(RestResponse.Status.SEE_OTHER)
              .location(URI.create(DoorPageResource.address(form.link()) + "?saved=true"))
              .build();
        });
  }
}
