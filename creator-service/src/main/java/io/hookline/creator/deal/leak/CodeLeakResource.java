package io.hookline.creator.deal.leak;

import io.hookline.creator.deal.promocode.PromoCodes;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/code-leaks")
@Tag(name = "Code leaks")
@Transactional
class CodeLeakResource {

  private final CodeLeakRepository leaks;
  private final PromoCodes codes;
  private final Creators creators;
  private final CurrentActor actor;
  private final Clock clock;

  CodeLeakResource(
      CodeLeakRepository leaks,
      PromoCodes codes,
      Creators creators,
      CurrentActor actor,
      Clock clock) {
    this.leaks = leaks;
    this.codes = codes;
    this.creators = creators;
    this.actor = actor;
    this.clock = clock;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listCodeLeaks",
      summary = "List the signs that promo codes have leaked, newest first")
  public Page<CodeLeakView> list(
      @Valid @BeanParam CodeLeakFilter filter, @Valid @BeanParam PageQuery page) {
    return leaks.page(page, filter.filters(creators));
  }

  @GET
  @Path("/{codeLeak}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getCodeLeak", summary = "Read a sign that a promo code has leaked")
  public RestResponse<CodeLeakView> get(@PathParam("codeLeak") UUID id) {
    return Answers.ok(leaks.view(id));
  }

  @POST
  @Path("/{codeLeak}/dismiss")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "dismissCodeLeak",
      summary = "Say that there is another reason",
      description = "Only orders after this judgement can make another sign of the kind.")
  public RestResponse<CodeLeakView> dismiss(
      @PathParam("codeLeak") UUID id, @NotNull @Valid NewJudgement body) {
    return judge(id, LeakState.DISMISSED, body, CodeLeakEvent.Dismissed::new);
  }

  @POST
  @Path("/{codeLeak}/confirm")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "confirmCodeLeak",
      summary = "Say that the code has leaked",
      description = "It goes on to be valid; withdraw it if it should not.")
  public RestResponse<CodeLeakView> confirm(
      @PathParam("codeLeak") UUID id, @NotNull @Valid NewJudgement body) {
    return judge(id, LeakState.CONFIRMED, body, CodeLeakEvent.Confirmed::new);
  }

  private RestResponse<CodeLeakView> judge(
      UUID id,
      LeakState judgement,
      NewJudgement body,
      Function<CodeLeakView, CodeLeakEvent> event) {
    CodeLeak leak = leaks.getLocked(id);
    leak.judge(judgement, body.reason(), actor.actor().shown(), clock.instant());
    CodeLeakView judged = leaks.save(leak, event);
    codes.lookAgain(judged.promoCodeId());
    return Answers.ok(judged);
  }
}
